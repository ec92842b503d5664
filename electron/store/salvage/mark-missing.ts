import type { Database } from "better-sqlite3";
import { allDrafts, type DraftKey } from "../queries/drafts.ts";
import type { Store } from "../store.ts";
import { type Gap, isDamage } from "./read-around.ts";

interface Missing {
  /** Numbers of the journal whose pages could not be read. */
  readonly gaps: readonly Gap<number>[];
  readonly at: string;
}

/**
 * Puts a damaged row in the place of each row of the journal that is known to have been there: the
 * index names them, or else a later state of the draft shows that something is between. Recovering
 * the draft then seeks what each held.
 */
export function markMissing(damaged: Database, store: Store, { gaps, at }: Missing): void {
  for (const { key } of allDrafts(store)) {
    const seqs = numbersInIndex(damaged, key) ?? numberBefore(store, key, gaps);
    for (const seq of seqs) mark(store, { draft: key, seq, at });
  }
}

/** Null where the index cannot be read either. */
function numbersInIndex(damaged: Database, draft: DraftKey): number[] | null {
  try {
    return damaged
      .prepare("SELECT seq FROM journal INDEXED BY journal_of_draft WHERE draft = ?")
      .pluck()
      .all(draft) as number[];
  } catch (error) {
    if (!isDamage(error)) throw error;
    return null;
  }
}

/** A free number in the last gap that a state of the draft reaches over. */
function numberBefore(store: Store, draft: DraftKey, gaps: readonly Gap<number>[]): number[] {
  const state = store.get<{ seq: number | null }>(
    `SELECT max(seq) AS seq FROM (SELECT seq FROM versions WHERE draft = ?
       UNION ALL SELECT seq FROM snapshots WHERE draft = ?)`,
    draft,
    draft,
  )?.seq;
  if (state === null || state === undefined) return [];
  const gap = gaps.findLast(({ after }) => after + 1 <= state);
  if (gap === undefined) return [];
  const last = Math.min(gap.before - 1, state);
  for (let seq = last; seq > gap.after; seq -= 1) if (isFree(store, seq)) return [seq];
  return [];
}

const isFree = (store: Store, seq: number) =>
  store.get("SELECT 1 FROM journal WHERE seq = ?", seq) === undefined;

/** A sum that no bytes have. */
const NO_SUM = -1;

function mark(
  store: Store,
  { draft, seq, at }: { draft: DraftKey; seq: number; at: string },
): void {
  const before = store.get<{ at: string }>(
    "SELECT at FROM journal WHERE draft = ? AND seq < ? ORDER BY seq DESC LIMIT 1",
    draft,
    seq,
  );
  store.run(
    `INSERT OR IGNORE INTO journal (seq, draft, bytes, at, person, device, client_id, article_schema, crc)
     SELECT ?, ?, x'', ?, NULL, key, 0, 1, ? FROM devices ORDER BY key LIMIT 1`,
    seq,
    draft,
    before?.at ?? at,
    NO_SUM,
  );
}
