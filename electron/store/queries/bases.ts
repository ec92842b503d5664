import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { columnsOfState, type StateColumns, stateIn } from "./states.ts";

/** The state that a draft's journal begins with, once its oldest rows were taken away. */
export interface Base {
  /** The last row that it stands for. */
  readonly seq: number;
  /** When that was written. */
  readonly at: string;
  readonly state: Uint8Array;
  /** The highest article schema among the rows it stands for. */
  readonly articleSchema: number;
}

/** Null where the journal is whole. */
export function getBase(
  store: Store,
  draft: DraftKey,
): (Base & { readonly intact: boolean }) | null {
  const row = store.get<Base & StateColumns>(
    `SELECT seq, at, state, packed, article_schema AS articleSchema, crc FROM bases WHERE draft = ?`,
    draft,
  );
  if (row === undefined) return null;
  const { seq, at, articleSchema } = row;
  const state = stateIn(row);
  return { seq, at, articleSchema, state: state ?? row.state, intact: state !== null };
}

/** Takes the rows away that the base stands for; to be called once it is proven. */
export function replaceRows(store: Store, draft: DraftKey, base: Base): void {
  const { state, packed, crc } = columnsOfState(base.state);
  store.run(
    `INSERT OR REPLACE INTO bases (draft, seq, at, state, packed, article_schema, crc)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    draft,
    base.seq,
    base.at,
    state,
    packed,
    base.articleSchema,
    crc,
  );
  store.run("DELETE FROM journal WHERE draft = ? AND seq <= ?", draft, base.seq);
}

/** Drafts whose first row is from before a time and not their newest, which always stays. */
export function draftsFrom(store: Store, before: string): DraftId[] {
  const rows = store.all<{ id: DraftId }>(
    `SELECT d.id FROM drafts d JOIN journal j ON j.seq = (SELECT min(seq) FROM journal WHERE draft = d.key)
     WHERE j.at < ? AND j.seq < (SELECT max(seq) FROM journal WHERE draft = d.key)`,
    before,
  );
  return rows.map(({ id }) => id);
}
