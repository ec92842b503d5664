import * as Y from "yjs";
import { deviceKey } from "../../store/queries/devices.ts";
import { appendEntry } from "../../store/queries/journal.ts";
import { personKey } from "../../store/queries/people.ts";
import type { Store } from "../../store/store.ts";
import { applyUpdate } from "../drafts/apply-update.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { damaged } from "./bundle-problem.ts";
import type { IncomingRow } from "./check-content.ts";
import type { Manifest } from "./layout.ts";
import type { Incoming } from "./take-bundle.ts";

/** What came of a bundle's journal on this desk. */
export interface TakenRows {
  /** Whether the draft holds anything now that it did not. */
  readonly changed: boolean;
  /** The last journal row of this desk that a row of the bundle, or one before it, became. */
  readonly seqOf: (bundled: number) => number;
}

/**
 * Journals what the draft lacks, row by row as it was written, so that every change keeps its time
 * and author; what it holds already gets no row. Whatever the state has beyond the rows follows as
 * one row by who wrote the bundle.
 */
export function takeRows(desk: WritingDesk, incoming: Incoming): TakenRows {
  const { manifest, name, state, rows } = incoming;
  const { doc, seq: start } = desk.drafts.get(manifest.draft);
  const before = Y.encodeStateVector(doc);
  const added: { bundled: number; seq: number }[] = [];
  const add = (row: IncomingRow) => {
    const seq = appendRow(desk, manifest, row);
    added.push({ bundled: row.seq, seq });
    desk.drafts.advance(manifest.draft, seq, row.articleSchema);
  };
  for (const row of rows) {
    const applied = applyUpdate(doc, row.bytes);
    if (applied === "new") add(row);
    // Rows that it builds on are not in the bundle; the state has them.
    if (applied === "incomplete") break;
  }
  const rest = Y.diffUpdate(state, Y.encodeStateVector(doc));
  const applied = applyUpdate(doc, rest);
  if (applied === "incomplete") throw damaged(name);
  if (applied === "new") add(restRow(incoming, rest, doc.clientID));
  const last = added.at(-1)?.seq;
  if (last !== undefined) {
    // One for all rows; windows apply it whole.
    const update = Y.encodeStateAsUpdate(doc, before);
    desk.tell({ kind: "change", draft: manifest.draft, change: { seq: last, update }, by: null });
  }
  return {
    changed: last !== undefined,
    seqOf: (bundled) => added.findLast((row) => row.bundled <= bundled)?.seq ?? start,
  };
}

function restRow({ manifest, rows }: Incoming, bytes: Uint8Array, clientId: number): IncomingRow {
  const { writtenAt: at, writtenBy: person, articleSchema } = manifest;
  const last = rows.at(-1);
  const device = last?.device ?? manifest.desk;
  return { seq: (last?.seq ?? 0) + 1, at, person, device, clientId, articleSchema, bytes };
}

function appendRow({ store }: WritingDesk, manifest: Manifest, row: IncomingRow): number {
  const at = utc(row.at);
  return appendEntry(store, {
    draft: keyOf(store, manifest.draft),
    bytes: row.bytes,
    at,
    person: keyOfPerson(store, manifest, row.person, at),
    device: deviceKey(store, row.device, at),
    clientId: row.clientId,
    articleSchema: row.articleSchema,
  });
}

/** Somebody of another desk becomes one of the people here; who is known already keeps their name. */
export function keyOfPerson(
  store: Store,
  { people }: Manifest,
  id: string | null,
  at: string,
): number | null {
  const person = people.find((known) => known.id === id);
  return personKey(store, person ?? null, at);
}

/** As this desk writes times, so that they sort as text. */
export function utc(at: string): string {
  return new Date(at).toISOString();
}
