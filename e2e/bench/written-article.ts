import * as Y from "yjs";
import { append } from "../../electron/backend/drafts/append.ts";
import { refreshRow } from "../../electron/backend/drafts/change-draft.ts";
import { createDraft } from "../../electron/backend/drafts/create-draft.ts";
import { fold } from "../../electron/backend/drafts/fold.ts";
import { keyOf } from "../../electron/backend/drafts/open-drafts.ts";
import type { ReadingDesk, WritingDesk } from "../../electron/backend/threads/thread-desk.ts";
import { keepPacked, keepVersion } from "../../electron/backend/versions/keep-version.ts";
import { versionReads } from "../../electron/backend/versions/reads.ts";
import { personKey } from "../../electron/store/queries/people.ts";
import { putSnapshot } from "../../electron/store/queries/snapshots.ts";
import { emptyArticle } from "../../shared/article/article.ts";
import { bodyOf, loadDoc } from "../../shared/article/ydoc/roots.ts";
import type { DraftId, PersonId } from "../../shared/contract/ids.ts";
import { madeUpName, madeUpParagraphs } from "./made-up-text.ts";

const WRITER = {
  id: "01900000-0000-7000-8000-000000000001" as PersonId,
  name: "Mara Lind",
  initials: "ML",
};
const LASTS_MS = 2 * 60 * 60 * 1000;
/** Every fifth letter is a slip, which is taken back at once. */
const SLIP_EVERY = 5;
/** Keys to a commit: while they are written, nobody waits for any of them. */
const BATCH = 200;

/**
 * Writes an article key by key over two hours from that time on, one row of the journal a key, with versions and
 * snapshots as the desk makes them. Answers with how many characters were typed.
 */
export function writeArticle(
  desk: WritingDesk & ReadingDesk,
  number: number,
  words: number,
  begun: number,
): number {
  const id = begin(desk, number, begun);
  const { doc, rows } = windowOn(desk, id);
  const keys = keysOf(doc, number, words);
  for (const [at, key] of keys.entries()) {
    key();
    if (rows.length < BATCH && at < keys.length - 1) continue;
    const time = new Date(begun + (at / keys.length) * LASTS_MS).toISOString();
    send(desk, id, doc.clientID, rows.splice(0), time);
  }
  const end = new Date(begun + LASTS_MS).toISOString();
  desk.store.transaction(() => {
    for (const kind of ["filed", "approved", "exported"] as const) keep(desk, id, kind, end);
  });
  return keys.length;
}

function begin(desk: WritingDesk, number: number, begun: number): DraftId {
  const at = new Date(begun).toISOString();
  const article = {
    ...emptyArticle(),
    headlineContent: [
      { type: "text", text: `${madeUpName(number)} and ${madeUpName(number + 1)}` },
    ],
  };
  const seed = { article, assets: new Map(), importedFrom: null, person: WRITER, at };
  return desk.store.transaction(() => createDraft(desk, seed).id);
}

function windowOn(desk: WritingDesk, id: DraftId) {
  const doc = loadDoc(Y.encodeStateAsUpdate(desk.drafts.get(id).doc));
  const rows: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => rows.push(update));
  return { doc, rows };
}

/** Each is one key of somebody who writes paragraph after paragraph. */
function keysOf(doc: Y.Doc, number: number, words: number): (() => void)[] {
  return madeUpParagraphs(words, number).flatMap((line) => {
    const text = new Y.XmlText();
    const paragraph = new Y.XmlElement("paragraph");
    const enter = () => {
      paragraph.insert(0, [text]);
      bodyOf(doc).push([paragraph]);
    };
    const letters = [...line].flatMap((letter, at) => {
      const right = () => text.insert(text.length, letter);
      if (at % SLIP_EVERY !== 0) return [right];
      return [() => text.insert(text.length, "x"), () => text.delete(text.length - 1, 1), right];
    });
    return [enter, ...letters];
  });
}

function send(
  desk: WritingDesk & ReadingDesk,
  id: DraftId,
  clientId: number,
  rows: readonly Uint8Array[],
  at: string,
): void {
  const { store } = desk;
  store.transaction(() => {
    for (const update of rows) append(desk, { id, update, clientId, person: WRITER, at });
    refreshRow(desk, id);
  });
  const snapshot = fold(store, id);
  const packed = versionReads["versions.packIfDue"](desk, { draft: id, at });
  store.transaction(() => {
    if (snapshot !== null) putSnapshot(store, keyOf(store, id), snapshot);
    if (packed !== null) keepPacked(desk, id, packed, { ...reasonOf(desk, at), kind: "automatic" });
  });
}

function keep(
  desk: WritingDesk,
  id: DraftId,
  kind: "filed" | "approved" | "exported",
  at: string,
): void {
  keepVersion(desk, id, { ...reasonOf(desk, at), kind });
}

function reasonOf(desk: WritingDesk, at: string) {
  return { name: null, note: null, author: personKey(desk.store, WRITER, at), at };
}
