import { readFileSync } from "node:fs";
import { passphrase } from "../../../shared/contract/bundles.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { type Arguments, text } from "../command.ts";

/** How a command is given a passphrase: never among its words, which every program of the machine can read. */
export const PASSPHRASE_FILE = {
  type: "string",
  value: "FILE",
  does: "A file whose first line is the passphrase; - for standard input.",
} as const;

const STANDARD_INPUT = 0;

/**
 * Reads the passphrase that the arguments name a file of; undefined where they name none.
 * @throws Problem BAD_INPUT where it cannot be read or is none
 */
export function readPassphrase(
  args: Arguments,
  standardInput = STANDARD_INPUT,
): string | undefined {
  const file = text(args, "passphrase-file");
  if (file === undefined) return undefined;
  const [line = ""] = contentOf(file, standardInput).split(/\r?\n/, 1);
  const read = passphrase.safeParse(line);
  if (!read.success) throw unfit(file, "has no first line of at most 1000 characters");
  return read.data;
}

function contentOf(file: string, standardInput: number): string {
  try {
    return readFileSync(file === "-" ? standardInput : file, "utf8");
  } catch (error) {
    throw unfit(file, "cannot be read", error);
  }
}

function unfit(file: string, why: string, cause?: unknown): Problem {
  return new Problem(
    "BAD_INPUT",
    `The passphrase file ${file} ${why}. Nothing was changed. Write the passphrase into its first line.`,
    {},
    cause,
  );
}
