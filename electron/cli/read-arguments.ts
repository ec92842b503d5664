import { parseArgs } from "node:util";
import { type Command, type Job, WrongUsage } from "./command.ts";
import { COMMANDS } from "./commands/all.ts";
import { EVERYWHERE } from "./manual/everywhere.ts";
import { commandPage, HOSTS, hostPage, overviewPage } from "./manual/manual.ts";
import { names, usageOf } from "./usage.ts";

/** What a person asked for. */
export type Asked =
  | { readonly kind: "help"; readonly text: string }
  /** A host of its own: the desk in a browser, or the newsroom's server. */
  | { readonly kind: "host"; readonly host: string; readonly argv: readonly string[] }
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
  const host = HOSTS.find((known) => known.name === name);
  if (host !== undefined) return hosted(host, rest);
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
  const host = HOSTS.find((known) => known.name === name);
  return host === undefined ? commandPage(commandNamed(name)) : hostPage(host);
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

function hosted(page: (typeof HOSTS)[number], argv: readonly string[]): Asked {
  const asksHelp = argv.includes("--help") || argv.includes("-h");
  if (asksHelp) return { kind: "help", text: hostPage(page) };
  return { kind: "host", host: page.name, argv };
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
