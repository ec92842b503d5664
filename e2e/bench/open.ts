import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as Y from "yjs";
import { append } from "../../electron/backend/drafts/append.ts";
import { journal } from "../../electron/backend/drafts/change-draft.ts";
import { createDraft } from "../../electron/backend/drafts/create-draft.ts";
import { snapshotNow } from "../../electron/backend/drafts/fold.ts";
import { keyOf, openDrafts } from "../../electron/backend/drafts/open-drafts.ts";
import { draftReads } from "../../electron/backend/drafts/reads.ts";
import type { WritingDesk } from "../../electron/backend/threads/thread-desk.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { deviceKey } from "../../electron/store/queries/devices.ts";
import { putSnapshot } from "../../electron/store/queries/snapshots.ts";
import { emptyArticle } from "../../shared/article/article.ts";
import { bodyOf, loadDoc } from "../../shared/article/ydoc/roots.ts";
import type { DraftId, PersonId } from "../../shared/contract/ids.ts";
import { machine } from "./bench-desk.ts";
import { quantile } from "./key-to-paint.ts";
import { madeUpParagraphs } from "./made-up-text.ts";
import { layDesk } from "./many-drafts.ts";

/**
 * A draft of 7,000 words with 100,000 edits of history: what the reading thread takes to open it, from its
 * snapshot and the rows since, and what the writing thread takes to append one key; beside
 * it Yjs by itself. In CPU milliseconds of this thread and, where the disk is waited for, on the clock.
 */
const EDITS = Number(process.argv[2] ?? 100_000);
const WORDS = 7000;
/** As many as come before the next snapshot, on average. */
const SINCE = 250;
const ROUNDS = 30;
const RUN = 20;
const AT = "2026-01-01T09:00:00.000Z";
const WRITER = {
  id: "01900000-0000-7000-8000-000000000001" as PersonId,
  name: "Mara Lind",
  initials: "ML",
};

const folder = mkdtempSync(path.join(tmpdir(), "stet-open-"));
try {
  const desk = openedDesk();
  const id = desk.store.transaction(() => begun(desk));
  edit(desk, id);
  // What was journaled past the open document is read again.
  desk.drafts.forgetAll();
  const state = Y.encodeStateAsUpdate(desk.drafts.get(id).doc);
  // The same state in Yjs by itself, in turns with nothing else: what no editor upon it can be below.
  const yjsAloneCpu = measured(() => void loadDoc(state));
  const figures = { yjsAloneCpu, openCpu: opening(desk, id), ...appending(desk, id) };
  process.stdout.write(
    `${JSON.stringify({ machine: machine(), edits: EDITS, ...figures }, null, 2)}\n`,
  );
  desk.store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function openedDesk(): WritingDesk {
  layDesk(folder, { drafts: 0, words: 0, versions: 0 }, () => undefined);
  const store = openStore(path.join(folder, "desk.sqlite"), { readonly: false });
  const device = store.transaction(() =>
    deviceKey(store, "01900000-0000-7000-8000-000000000003", AT),
  );
  return { folder, store, drafts: openDrafts(store), device, tell: () => undefined };
}

function begun(desk: WritingDesk): DraftId {
  const body = madeUpParagraphs(WORDS).map((text) => ({
    type: "paragraph",
    content: [{ type: "text", text }],
  }));
  const article = { ...emptyArticle(), body };
  const seed = { article, assets: new Map(), importedFrom: null, person: WRITER, at: AT };
  return createDraft(desk, seed).id;
}

/** Twenty letters typed at a place and taken back one by one, at the next place again: the text keeps its length. */
function edit(desk: WritingDesk, id: DraftId): void {
  const { doc, rows } = windowOn(desk, id);
  for (let at = 0; at < EDITS; at += 1) {
    key(doc, at);
    if (rows.length < 2000 && at < EDITS - 1) continue;
    desk.store.transaction(() => {
      for (const row of rows.splice(0)) journal(desk, id, { person: WRITER, at: AT }, row, 7);
    });
    if (at < EDITS - SINCE) fold(desk, id);
  }
}

function fold({ store }: WritingDesk, id: DraftId): void {
  const snapshot = snapshotNow(store, id);
  if (snapshot === null) throw new RangeError("The snapshot could not be proven.");
  store.transaction(() => putSnapshot(store, keyOf(store, id), snapshot));
}

function windowOn(desk: WritingDesk, id: DraftId) {
  const doc = loadDoc(Y.encodeStateAsUpdate(desk.drafts.get(id).doc));
  const rows: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => rows.push(update));
  return { doc, rows };
}

function key(doc: Y.Doc, at: number): void {
  const body = bodyOf(doc);
  const block = body.get(2 + (Math.floor(at / (2 * RUN)) % (body.length - 2))) as Y.XmlElement;
  const text = block.get(0) as Y.XmlText;
  const run = at % (2 * RUN);
  const place = (Math.floor(at / (2 * RUN)) * 7) % Math.max(1, text.length - RUN);
  if (run < RUN) text.insert(place + run, "e");
  else text.delete(place + 2 * RUN - run - 1, 1);
}

function opening({ store, ...desk }: WritingDesk, id: DraftId) {
  return measured(() => {
    // As after a start: no document is held.
    draftReads["drafts.open"]({ ...desk, store, drafts: openDrafts(store) } as never, { id });
  });
}

function appending(desk: WritingDesk, id: DraftId) {
  desk.drafts.forgetAll();
  const { doc, rows } = windowOn(desk, id);
  let at = 0;
  const clock: number[] = [];
  const appendCpu = measured(() => {
    key(doc, at++);
    const update = rows.pop() as Uint8Array;
    const start = performance.now();
    const stamped = { id, update, clientId: doc.clientID, person: WRITER, at: AT };
    desk.store.transaction(() => append(desk, stamped));
    clock.push(performance.now() - start);
  }, 10);
  return { appendCpu, appendClock: { p50: quantile(clock, 0.5), p95: quantile(clock, 0.95) } };
}

/** CPU milliseconds of this thread; each of the rounds does the work so many times. */
function measured(work: () => void, times = 1) {
  const spent = Array.from({ length: ROUNDS }, () => {
    const start = process.threadCpuUsage();
    for (let time = 0; time < times; time += 1) work();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000 / times;
  });
  return { firstMs: spent[0], p50Ms: quantile(spent, 0.5), p95Ms: quantile(spent, 0.95) };
}
