import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Arriving } from "./arriving.ts";

/** What the files of one call have in common. */
export interface Lot {
  readonly photos: readonly Arriving[];
  readonly into: DraftId | undefined;
  readonly watch: Watch;
}

/** Who watches an import, and how they end it. */
export interface Watch {
  /** Aborted when the caller has gone: the import fails, what it made stays. */
  readonly signal: AbortSignal | undefined;
  /** Aborted when the caller wants no more: the import answers with what it made. */
  readonly stop: AbortSignal;
  /** Of a hand-over that is locked. */
  readonly passphrase?: string | undefined;
  /** Called before each file with its place from 0, and at the end with no name. */
  readonly tell: (done: number, total: number, name?: string) => void;
}

/** Throws where the import has been ended while the file at `path` was at hand, of which nothing stands yet. */
export function checkEnd({ signal, stop }: Watch, path: string): void {
  if (signal?.aborted) throw cancelled();
  if (stop.aborted) throw stopped(path);
}

export function cancelled(): Problem {
  return new Problem(
    "CANCELLED",
    "The import was cancelled. Drafts that it had made before are on the desk; nothing else was changed.",
  );
}

export function stopped(path: string): Problem {
  return new Problem(
    "CANCELLED",
    `The import was stopped before “${path}” was in. Nothing was imported from it. Import it again when you want it.`,
  );
}
