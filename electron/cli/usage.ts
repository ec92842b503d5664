import type { Command } from "./command.ts";
import { COMMANDS } from "./commands/all.ts";

const SERVE = { usage: "serve [--port N]", summary: "the desk in a browser; prints its address" };

export function helpFor({ usage, summary }: Pick<Command, "usage" | "summary">): string {
  return `Usage: stet ${usage} [--desk DIR] [--json]\n${sentence(summary)}\n`;
}

export function serveHelp(): string {
  return `Usage: stet ${SERVE.usage} [--desk DIR]\n${sentence(SERVE.summary)}\n`;
}

/** Every command with what it does. */
export function help(): string {
  const lines = [...COMMANDS, SERVE].map(
    ({ usage, summary }) => `  stet ${usage}\n      ${summary}`,
  );
  return [
    "The newsroom desk from a shell, with or without the app open on it.",
    "",
    ...lines,
    "",
    "  --desk DIR   the desk's folder (default: your own desk)",
    "  --json       one JSON value on standard output, nothing else",
    "  ID           an id, the beginning of one, or a slug",
    "",
    "Exit status: 0 done, 1 the work failed, 2 wrong usage.",
    "",
  ].join("\n");
}

export function names(): string {
  return [...COMMANDS.map(({ name }) => name), "serve"].join(", ");
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}
