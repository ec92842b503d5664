import { parseArgs } from "node:util";
import { type Command, type Job, WrongUsage } from "./command.ts";
import { COMMANDS } from "./commands/all.ts";
import { EVERYWHERE } from "./manual/everywhere.ts";
import { commandPage, overviewPage, servePage } from "./manual/manual.ts";
import { names, usageOf } from "./usage.ts";

/** What a person asked for. */
export type Asked =
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "serve"; readonly argv: readonly string[] }
  | {
      readonly kind: "work";
      readonly job: Job;
      readonly desk: string | undefined;
      /** A file with the passphrase of a sealed desk. */
      readonly unlock: string | undefined;
      readonly json: boolean;
    };

/** Throws a {@link WrongUsage} for what cannot be understood. */
export function readArguments(argv: readonly string[]): Asked {
  const at = commandAt(argv);
  const name = argv[at];
  const rest = argv.filter((_, index) => index !== at);
  if (name === undefined) return noCommand(argv);
  if (name === "help") return { kind: "help", text: helpOn(rest) };
  if (name === "serve") return serve(rest);
  return work(commandNamed(name), rest);
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command;
  throw new WrongUsage(`“${name}” is no command of stet. There are: ${names()}.`);
}

/** `stet help`, `stet help COMMAND`. */
function helpOn(argv: readonly string[]): string {
  const [name, tooMuch] = argv.filter((word) => !word.startsWith("-"));
  if (tooMuch !== undefined) throw new WrongUsage(`“${tooMuch}” is one word too many.`);
  if (name === undefined || name === "help") return overviewPage();
  return name === "serve" ? servePage() : commandPage(commandNamed(name));
}

function noCommand(argv: readonly string[]): Asked {
  if (argv.includes("--help") || argv.includes("-h")) return { kind: "help", text: overviewPage() };
  throw new WrongUsage(`A command is missing. There are: ${names()}. See \`stet --help\`.`);
}

/** `--desk DIR` may stand before the command. */
function commandAt(argv: readonly string[]): number {
  let at = 0;
  while (argv[at]?.startsWith("-")) at += argv[at] === "--desk" ? 2 : 1;
  return at;
}

function serve(argv: readonly string[]): Asked {
  const asksHelp = argv.includes("--help") || argv.includes("-h");
  return asksHelp ? { kind: "help", text: servePage() } : { kind: "serve", argv };
}

function work(command: Command, argv: readonly string[]): Asked {
  const { values, positionals } = parse(command, argv);
  if (values.help === true) return { kind: "help", text: commandPage(command) };
  if (values.desk === "") throw new WrongUsage("--desk needs a folder.");
  const options = values as Record<string, string | boolean | undefined>;
  return {
    kind: "work",
    job: prepared(command, { words: positionals, options }),
    desk: typeof values.desk === "string" ? values.desk : undefined,
    unlock: typeof values.unlock === "string" ? values.unlock : undefined,
    json: values.json === true,
  };
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, ...EVERYWHERE },
      allowPositionals: true,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new WrongUsage(`${why}.\n${usageOf(command)}`);
  }
}

function prepared(command: Command, args: Parameters<Command["prepare"]>[0]): Job {
  try {
    return command.prepare(args);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    throw new WrongUsage(`${error.message}\n${usageOf(command)}`);
  }
}
