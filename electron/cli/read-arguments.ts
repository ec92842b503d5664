import { parseArgs } from "node:util";
import { type Command, type Job, WrongUsage } from "./command.ts";
import { COMMANDS } from "./commands/all.ts";
import { help, helpFor, names, serveHelp } from "./usage.ts";

/** What a person asked for. */
export type Asked =
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "serve"; readonly argv: readonly string[] }
  | {
      readonly kind: "work";
      readonly job: Job;
      readonly desk: string | undefined;
      readonly json: boolean;
    };

const EVERYWHERE = {
  desk: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Throws a {@link WrongUsage} for what cannot be understood. */
export function readArguments(argv: readonly string[]): Asked {
  const at = commandAt(argv);
  const name = argv[at];
  const rest = argv.filter((_, index) => index !== at);
  if (name === undefined) return noCommand(argv);
  if (name === "help") return { kind: "help", text: help() };
  if (name === "serve") return serve(rest);
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    throw new WrongUsage(`“${name}” is no command of stet. There are: ${names()}.`);
  }
  return work(command, rest);
}

function noCommand(argv: readonly string[]): Asked {
  if (argv.includes("--help") || argv.includes("-h")) return { kind: "help", text: help() };
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
  return asksHelp ? { kind: "help", text: serveHelp() } : { kind: "serve", argv };
}

function work(command: Command, argv: readonly string[]): Asked {
  const { values, positionals } = parse(command, argv);
  if (values.help === true) return { kind: "help", text: helpFor(command) };
  if (values.desk === "") throw new WrongUsage("--desk needs a folder.");
  const options = values as Record<string, string | boolean | undefined>;
  return {
    kind: "work",
    job: prepared(command, { words: positionals, options }),
    desk: typeof values.desk === "string" ? values.desk : undefined,
    json: values.json === true,
  };
}

function parse({ options, ...command }: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, ...EVERYWHERE },
      allowPositionals: true,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new WrongUsage(`${why}.\n${helpFor(command).trimEnd()}`);
  }
}

function prepared(command: Command, args: Parameters<Command["prepare"]>[0]): Job {
  try {
    return command.prepare(args);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    throw new WrongUsage(`${error.message}\n${helpFor(command).trimEnd()}`);
  }
}
