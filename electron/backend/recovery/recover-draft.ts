import * as Y from "yjs";
import { newBlockId } from "../../../shared/article/block-id.ts";
import { schema } from "../../../shared/article/schema.ts";
import { insertBlocks } from "../../../shared/article/ydoc/block-elements.ts";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import type { Recovery } from "../../../shared/contract/drafts.ts";
import { personKey } from "../../store/queries/people.ts";
import {
  forgetSnapshot,
  mendBase,
  mendRow,
  removeRow,
  setRowAside,
} from "../../store/queries/set-aside.ts";
import type { Input, Writes } from "../context.ts";
import { changeDraft, journal, refreshRow } from "../drafts/change-draft.ts";
import { keyOf, replayDraft } from "../drafts/open-drafts.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";
import { keepVersion } from "../versions/keep-version.ts";
import { type Mending, mend } from "./mend.ts";

type Order = Input<Writes["drafts.recover"]>;

/**
 * Makes the draft whole again, in the caller's transaction: what was damaged is set aside, what could
 * be had takes its place, words without a place become notes for the newsroom at the end, and what
 * came of it is kept as a version. A sound draft is left as it is.
 */
export function recoverDraft(desk: WritingDesk, order: Order): Recovery {
  const { id, person, at } = order;
  const mending = mend(desk.store, desk.folder, id);
  const { said } = mending;
  if (said.damaged === 0 && said.unplaced === 0) return said;
  replaceDamage(desk, order, mending);
  journalRest(desk, order, mending);
  if (said.words.length > 0) {
    changeDraft(desk, id, { person, at }, (doc) => noteWords(doc, said.words));
  }
  refreshRow(desk, id);
  const author = personKey(desk.store, person, at);
  keepVersion(desk, id, { kind: "named", name: "As recovered", note: noteOf(said), author, at });
  return said;
}

function replaceDamage({ store, drafts }: WritingDesk, { id, at }: Order, mending: Mending): void {
  const draft = keyOf(store, id);
  if (mending.base !== undefined) mendBase(store, draft, mending.base, at);
  for (const [seq, bytes] of mending.rows) {
    setRowAside(store, seq, at);
    mendRow(store, seq, bytes);
  }
  for (const seq of mending.out) {
    setRowAside(store, seq, at);
    removeRow(store, seq);
  }
  forgetSnapshot(store, draft);
  drafts.forget(id);
}

/** What the mended document has that the rows left in the journal do not say. */
function journalRest(desk: WritingDesk, { id, person, at }: Order, { doc, out }: Mending): void {
  if (out.length === 0) return;
  const whole = Y.encodeStateAsUpdate(doc);
  const left = new Y.Doc();
  Y.applyUpdate(left, Y.encodeStateAsUpdate(replayable(desk, id)));
  const rest = Y.diffUpdate(whole, Y.encodeStateVector(left));
  Y.applyUpdate(left, rest);
  journal(desk, id, { person, at }, rest, doc.clientID);
}

function replayable(desk: WritingDesk, id: Order["id"]): Y.Doc {
  try {
    return replayDraft(desk.store, id).doc;
  } catch {
    // Rows are left that build on parts of those that were set aside: all of it is journaled anew.
    return new Y.Doc();
  }
}

function noteWords(doc: Y.Doc, words: readonly string[]): void {
  const body = bodyOf(doc);
  const notes = words.map((text) =>
    schema.node("deskNote", { id: newBlockId() }, schema.text(`${FOUND} ${text}`)),
  );
  insertBlocks(body, body.length, notes);
}

const FOUND = "Found again, place unknown:";

function noteOf({ damaged, fromBackups, fromStates, lost, unplaced }: Recovery): string {
  return (
    `Of ${damaged} damaged changes ${fromBackups} were had from backups, ${fromStates} from ` +
    `versions, ${lost.length} are lost; ${unplaced} sound ones had no place.`
  );
}
