import { readFileSync } from "node:fs";
import { passphrase } from "../../../shared/contract/bundles.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { unlockDesk } from "../../backend/seal/unlock.ts";
import { type Arguments, text, WrongUsage } from "../command.ts";

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
  return file === undefined ? undefined : passphraseIn(file, standardInput);
}

function passphraseIn(file: string, standardInput = STANDARD_INPUT): string {
  const [line = ""] = contentOf(file, standardInput).split(/\r?\n/, 1);
  const read = passphrase.safeParse(line);
  if (!read.success) throw unfit(file, "has no first line of at most 1000 characters");
  return read.data;
}

/** The same where the command cannot go without. */
export function neededPassphrase(args: Arguments): string {
  const read = readPassphrase(args);
  if (read !== undefined && read !== "") return read;
  throw new WrongUsage("--passphrase-file is missing.");
}

/** Opens the desk, unlocking it first where it is sealed and a passphrase was given in a file. */
export async function unlocking<Result>(
  { folder, unlock }: SealedDesk,
  work: () => Promise<Result>,
): Promise<Result> {
  const file = unlock ?? process.env.STET_UNLOCK ?? "";
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "DESK_SEALED") throw error;
    if (file === "") throw lockedInShell(error);
    await unlockDesk(folder, passphraseIn(file));
    return await work();
  }
}

export interface SealedDesk {
  readonly folder: string;
  /** What `--unlock` names. */
  readonly unlock: string | undefined;
}

function lockedInShell(cause: Problem): Problem {
  return new Problem(
    "DESK_SEALED",
    "This desk is sealed with a passphrase. Nothing was changed. Add --unlock with a file whose first line is the passphrase, or - to type it.",
    cause.data,
    cause,
  );
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
