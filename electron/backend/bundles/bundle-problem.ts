import { Problem } from "../../../shared/contract/problem.ts";
import type { Refusals } from "../sealed-zip/refusals.ts";

/** The sentences with which a bundle is refused; `name` is the file's own name. */
const NOTHING = "Nothing was changed on this desk.";

export function foreign(name: string, cause?: unknown): Problem {
  return new Problem(
    "BAD_FILE",
    `“${name}” is no hand-over that Stet wrote, or its end is missing. ${NOTHING} Ask for the .stet file again, as it was written.`,
    {},
    cause,
  );
}

export function damaged(name: string, cause?: unknown): Problem {
  return new Problem(
    "BAD_FILE",
    `“${name}” is not as it was written: it was damaged on its way, or changed. ${NOTHING} Ask for it again.`,
    {},
    cause,
  );
}

export function newerLayout(name: string, appVersion: string): Problem {
  return new Problem(
    "BAD_FILE",
    `“${name}” was written by a newer Stet (${appVersion}), which this one cannot read. ${NOTHING} Bring Stet up to date here, then open it again.`,
  );
}

export function unknownContent(name: string, unknown: string): Problem {
  return new Problem(
    "UNKNOWN_CONTENT",
    `“${name}” holds ${unknown}, which this Stet does not know; a newer one wrote it. ${NOTHING} Bring Stet up to date here, then open it again.`,
    { unknown },
  );
}

export function tooLarge(name: string): Problem {
  return new Problem(
    "FILE_TOO_LARGE",
    `“${name}” holds more than a hand-over may. ${NOTHING} Hand over an article with fewer or smaller photos.`,
  );
}

export function passphraseNeeded(name: string): Problem {
  return new Problem(
    "PASSPHRASE",
    `“${name}” is locked with a passphrase. ${NOTHING} Open it again with the passphrase that its sender gave you.`,
  );
}

export function wrongPassphrase(name: string): Problem {
  return new Problem(
    "PASSPHRASE",
    `This passphrase does not open “${name}”. ${NOTHING} Type it again, or ask its sender.`,
  );
}

export function refusalsFor(name: string): Refusals {
  return {
    foreign: (cause) => foreign(name, cause),
    damaged: (cause) => damaged(name, cause),
    tooLarge: () => tooLarge(name),
  };
}

export function cancelled(): Problem {
  return new Problem("CANCELLED", "It was cancelled. Nothing was written.");
}

/** Why a bundle's file could not be read. */
export function unreadable(name: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const missing = code === "ENOENT" || code === "ENOTDIR";
  return new Problem(
    "FILE_UNREADABLE",
    `“${name}” ${missing ? "is not there" : "cannot be read"}. ${NOTHING} Check the file and its place, then open it again.`,
    {},
    error,
  );
}
