import { COMMANDS } from "./commands/all.ts";
import type { Page } from "./manual/page.ts";

/** What is said where the arguments of a command make no sense. */
export function usageOf({ name, usage }: Page): string {
  const forms = usage.split("\n").map((form) => `Usage: stet ${form} [--desk DIR] [--json]`);
  return [...forms, `See \`stet help ${name}\`.`].join("\n");
}

export function names(): string {
  return [...COMMANDS.map(({ name }) => name), "serve", "newsroom"].join(", ");
}
