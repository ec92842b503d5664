import { LARGEST_WORD } from "../../../../shared/contract/largest-files.ts";
import { Problem } from "../../../../shared/contract/problem.ts";
import { wordTooLarge } from "../../../../shared/imports/huge.ts";
import type { Refusals } from "../packed/refusals.ts";

const SAVE_AGAIN = "Open it in Word, save it again and import that.";

/** Why a Word file is not read. */
export function wordRefusals(name: string): Refusals {
  return {
    foreign: () => badFile(`“${name}” is no Word file, whatever its name says.`, SAVE_AGAIN),
    damaged: (cause) => badFile(`“${name}” is damaged.`, SAVE_AGAIN, cause),
    tooLarge: () =>
      new Problem(
        "FILE_TOO_LARGE",
        `“${name}” holds more than any article does: too large a text, or too many parts. Nothing was imported from it. Split it, or check that it is the right file.`,
      ),
    locked: () => lockedFile(name),
  };
}

export function lockedFile(name: string): Problem {
  return badFile(
    `“${name}” is protected by a password.`,
    "Open it in Word, take the password away (File, Info, Protect Document), save it and import that.",
  );
}

export function refuseHugeWord(bytes: number, name: string): void {
  if (bytes > LARGEST_WORD) throw wordTooLarge(name);
}

function badFile(what: string, advice: string, cause?: unknown): Problem {
  return new Problem("BAD_FILE", `${what} Nothing was imported from it. ${advice}`, {}, cause);
}
