import { join } from "node:path";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { ARTICLE_SCHEMA } from "../../../shared/article/schema.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { openStore } from "../../store/open-store.ts";
import { deviceKey } from "../../store/queries/devices.ts";
import { addDraft } from "../../store/queries/drafts.ts";
import { appendEntry, entriesAfter } from "../../store/queries/journal.ts";
import { putSnapshot } from "../../store/queries/snapshots.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { runSql } from "../../store/testing/run-sql.ts";
import { equalDocs, fold } from "./fold.ts";
import { loadDraft, replayDraft } from "./open-drafts.ts";

const at = "2026-03-01T08:00:00.000Z";
const id = "0195c0de-0000-7000-8000-000000000001" as DraftId;

/** A draft in which the slug was changed key by key, `keys` times. */
function draftOf(keys: number) {
  const file = join(newFolder(), "desk.sqlite");
  const store = openStore(file, { readonly: false });
  afterwards(() => store.close());
  const doc = seedDoc();
  const device = deviceKey(store, "here", at);
  const draft = addDraft(store, id, at);
  const entry = { draft, at, person: null, device, clientId: 1, articleSchema: ARTICLE_SCHEMA };
  appendEntry(store, { ...entry, bytes: Y.encodeStateAsUpdate(doc) });
  doc.on("update", (bytes) => appendEntry(store, { ...entry, bytes }));
  store.transaction(() => {
    for (let key = 0; key < keys; key += 1) doc.getMap("meta").set("slug", `fog-${key}`);
  });
  return { file, store, draft, doc };
}

test("it folds a long journal, and the draft opens equal from there", () => {
  const { store, draft, doc } = draftOf(600);
  const snapshot = fold(store, id);
  if (snapshot === null) throw new RangeError("600 rows were not worth a snapshot.");
  putSnapshot(store, draft, snapshot);
  doc.getMap("meta").set("slug", "after");
  const opened = loadDraft(store, id);
  expect(opened.articleSchema).toBe(ARTICLE_SCHEMA);
  expect(equalDocs(opened.doc, doc)).toBe(true);
  expect(entriesAfter(store, draft, snapshot.seq)).toHaveLength(1);
});

test("it folds again upon the last snapshot", () => {
  const { store, draft, doc } = draftOf(600);
  for (const round of ["one", "two"]) {
    const snapshot = fold(store, id);
    if (snapshot === null) throw new RangeError(`Nothing was folded in round ${round}.`);
    putSnapshot(store, draft, snapshot);
    for (let key = 0; key < 600; key += 1) doc.getMap("meta").set("slug", `${round}-${key}`);
  }
  expect(equalDocs(loadDraft(store, id).doc, doc)).toBe(true);
  expect(equalDocs(replayDraft(store, id).doc, doc)).toBe(true);
});

test("it keeps every folded row, so that the whole writing can be replayed", () => {
  const { store, draft, doc } = draftOf(600);
  const snapshot = fold(store, id);
  if (snapshot !== null) putSnapshot(store, draft, snapshot);
  expect(entriesAfter(store, draft, 0)).toHaveLength(601);
  expect(equalDocs(replayDraft(store, id).doc, doc)).toBe(true);
});

test("it leaves a short journal alone", () => {
  const { store } = draftOf(100);
  expect(fold(store, id)).toBeNull();
});

test("it opens from the rows where the snapshot is damaged", () => {
  const { file, store, draft, doc } = draftOf(600);
  const snapshot = fold(store, id);
  if (snapshot !== null) putSnapshot(store, draft, snapshot);
  runSql(file, "UPDATE snapshots SET state = x'00'");
  expect(equalDocs(loadDraft(store, id).doc, doc)).toBe(true);
});

test("it tells documents apart that differ in one deletion", () => {
  const { doc } = draftOf(0);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  expect(equalDocs(doc, other)).toBe(true);
  other.getXmlFragment("body").delete(2, 1);
  expect(equalDocs(doc, other)).toBe(false);
});
