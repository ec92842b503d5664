import { parseArgs } from "node:util";
import { isBundle } from "./opened-files.ts";

/** The folder behind `--desk`, or undefined. Chromium's own switches are passed over. */
export function namedDesk(argv: readonly string[]): string | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: { desk: { type: "string" } },
    strict: false,
    allowPositionals: true,
  });
  return typeof values.desk === "string" && values.desk !== "" ? values.desk : undefined;
}

/** What a person gave this app, of all that stands in `process.argv`. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const args = argv.slice(1);
  if (isPackaged) return args;
  // Electron was told which app to run; its own switches stand before that.
  return args.slice(args.findIndex((arg) => !arg.startsWith("-")) + 1);
}

/** A command that is run instead of a window. */
export interface AskedCommand {
  /** Which of the built hosts runs it. */
  readonly host: "cli" | "server";
  readonly args: readonly string[];
}

/**
 * The command that the arguments ask for, or null where they ask for a window. Whatever reads like a
 * command is one: the shell says what is wrong with it. Files and addresses are for the window.
 */
export function commandIn(args: readonly string[]): AskedCommand | null {
  const asksHelp = args.includes("--help") || args.includes("-h");
  const at = args.findIndex((arg, index) => !arg.startsWith("-") && args[index - 1] !== "--desk");
  const word = args[at];
  if (word === undefined) return asksHelp ? { host: "cli", args } : null;
  if (isBundle(word) || !COMMAND.test(word)) return null;
  if (word !== "serve" || asksHelp) return { host: "cli", args };
  return { host: "server", args: args.filter((_, index) => index !== at) };
}

const COMMAND = /^[a-z]+(-[a-z]+)*$/;
