import { LARGEST_ZIP } from "../../../../shared/contract/largest-files.ts";
import { Problem } from "../../../../shared/contract/problem.ts";
import { zipTooLarge } from "../../../../shared/imports/huge.ts";
import type { Refusals } from "../packed/refusals.ts";

const UNPACK = "Unpack it and import the files.";

/** Why a ZIP of files is not opened. */
export function zipRefusals(name: string): Refusals {
  const refused = (what: string, advice: string, cause?: unknown) =>
    new Problem(
      "BAD_FILE",
      `“${name}” ${what}. Nothing was imported from it. ${advice}`,
      {},
      cause,
    );
  return {
    foreign: () => refused("is no ZIP, whatever its name says", "Check that it came over whole."),
    damaged: (cause) =>
      refused("is damaged", "Have it packed and sent again, and import that.", cause),
    tooLarge: () =>
      new Problem(
        "FILE_TOO_LARGE",
        `“${name}” holds more than one import takes. Nothing was imported from it. ${UNPACK}`,
      ),
    locked: () => refused("is protected by a password", UNPACK),
  };
}

export function refuseHugeZip({ size, name }: File): void {
  if (size > LARGEST_ZIP) throw zipTooLarge(name);
}

/** Why one file of a ZIP stays out; the others come in. */
export function fileRefusals(
  path: string,
): Refusals & Record<"astray" | "nested" | "link", () => Problem> {
  const refused = (what: string, advice: string, cause?: unknown) =>
    new Problem(
      "BAD_FILE",
      `“${path}” ${what}. Nothing was imported from it. ${advice}`,
      {},
      cause,
    );
  return {
    ...zipRefusals(path),
    damaged: (cause) => refused("is damaged in its ZIP", "Have it sent again.", cause),
    tooLarge: () =>
      new Problem(
        "FILE_TOO_LARGE",
        `“${path}” unpacks to more than any article does. Nothing was imported from it. If you trust who sent it, unpack the ZIP and import the file.`,
      ),
    astray: () => refused("has a name that leads out of its ZIP", "Ask who sent it why."),
    nested: () => refused("is a ZIP within a ZIP", "Unpack the outer one and import that."),
    link: () => refused("only points to another place", "Have the file itself sent."),
  };
}
