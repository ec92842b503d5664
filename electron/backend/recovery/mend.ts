import * as Y from "yjs";
import type { Recovery } from "../../../shared/contract/drafts.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { getBase } from "../../store/queries/bases.ts";
import { type MarkedRow, markedRows } from "../../store/queries/journal.ts";
import type { Store } from "../../store/store.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import { inBackups, type RowsInBackups } from "./in-backups.ts";
import { type KnownState, knownStates } from "./known-states.ts";
import { isUnplaced, letGoOfPending, looseWords } from "./pending.ts";

/** What makes a damaged journal whole, to be carried out by who may write. */
export interface Mending {
  /** The draft with everything that could be had. */
  readonly doc: Y.Doc;
  /** What takes the place of the base; undefined leaves it. */
  readonly base: Uint8Array | null | undefined;
  /** What takes the place of each damaged row, by its number. */
  readonly rows: ReadonlyMap<number, Uint8Array>;
  /** Rows that leave the journal: they are lost, or build on what is. */
  readonly out: readonly number[];
  readonly said: Recovery;
}

/**
 * Reads a draft's journal past its damage. A damaged row is had again from a backup that holds the very
 * row, or else from the earliest later state of the draft that is sound (a version, the snapshot), by
 * what that has more than the rows before. What neither has is lost; what builds on it has no place.
 */
export function mend(store: Store, folder: string, id: DraftId): Mending {
  const rows = markedRows(store, keyOf(store, id));
  const states = knownStates(store, id);
  const backups = inBackups(folder, id);
  try {
    return mended(id, rows, { base: baseOf(store, id, states), states, backups });
  } finally {
    backups.close();
  }
}

interface Sources {
  readonly base: { readonly state: Uint8Array | null; readonly isDamaged: boolean };
  readonly states: readonly KnownState[];
  readonly backups: RowsInBackups;
}

function mended(id: DraftId, rows: readonly MarkedRow[], sources: Sources): Mending {
  const { base } = sources;
  const doc = new Y.Doc();
  if (base.state !== null) Y.applyUpdate(doc, base.state);
  const replaced = new Map<number, Uint8Array>();
  const lost: MarkedRow[] = [];
  let fromBackups = 0;
  for (const row of rows) {
    const had = row.intact ? row.bytes : (sources.backups.find(row) ?? stateFor(row, doc, sources));
    if (had === null) lost.push(row);
    else Y.applyUpdate(doc, had);
    if (had === null || row.intact) continue;
    replaced.set(row.seq, had);
    if (sources.backups.find(row) !== null) fromBackups += 1;
  }
  const words = looseWords(doc);
  letGoOfPending(doc);
  const unplaced = rows.filter((row) => row.intact && isUnplaced(row.bytes, doc));
  return {
    doc,
    base: base.isDamaged ? base.state : undefined,
    rows: replaced,
    out: [...lost, ...unplaced].map(({ seq }) => seq),
    said: {
      id,
      changes: rows.length,
      damaged: replaced.size + lost.length + (base.isDamaged ? 1 : 0),
      fromBackups,
      fromStates: replaced.size - fromBackups + (base.isDamaged && base.state !== null ? 1 : 0),
      lost: lost.map(({ at, person }) => ({ at, person })),
      unplaced: unplaced.length,
      words,
    },
  };
}

/** What the earliest sound state from this row on has more than the rows before. */
function stateFor({ seq }: MarkedRow, doc: Y.Doc, { states }: Sources): Uint8Array | null {
  const state = states.find((one) => one.seq >= seq);
  return state === undefined ? null : Y.diffUpdate(state.bytes(), Y.encodeStateVector(doc));
}

function baseOf(store: Store, id: DraftId, states: readonly KnownState[]): Sources["base"] {
  const base = getBase(store, keyOf(store, id));
  if (base === null || base.intact) return { state: base?.state ?? null, isDamaged: false };
  const later = states.find(({ seq }) => seq >= base.seq);
  return { state: later?.bytes() ?? null, isDamaged: true };
}
