import { statSync, utimes } from "node:fs";
import { hostname } from "node:os";
import { Problem } from "../../../shared/contract/problem.ts";
import { deskFileIn, readDeskFile } from "./desk-file.ts";

const SIGN_MS = 60_000;
/** Without a sign for this long a machine that had the desk open is taken to be gone. */
const GONE_MS = 5 * SIGN_MS;

/**
 * DESK_LOCKED where another machine has the desk open. The lock of a file tells that on a local disk
 * alone: over a network both may get it, and SQLite's log cannot be shared there at all.
 */
export function refuseOtherMachine(folder: string, now = Date.now(), own = hostname()): void {
  const machine = readDeskFile(folder)?.machine;
  if (machine === undefined || machine === own) return;
  const { mtimeMs } = statSync(deskFileIn(folder));
  // Either way: two machines' clocks need not agree.
  if (Math.abs(now - mtimeMs) >= GONE_MS) return;
  throw new Problem(
    "DESK_LOCKED",
    `The machine “${machine}” has this desk open, or ended without closing it. Nothing was changed. Close it ` +
      "there, or wait five minutes. To work from two machines, give each its own desk and hand drafts over.",
    { machine },
  );
}

/** Says each minute that this machine still has the desk open; the answer ends that. */
export function giveSigns(folder: string): () => void {
  const sign = () => {
    const now = new Date();
    utimes(deskFileIn(folder), now, now, () => undefined);
  };
  const timer = setInterval(sign, SIGN_MS).unref();
  return () => clearInterval(timer);
}
