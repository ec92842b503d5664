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
import { loadDoc } from "../../shared/article/ydoc/roots.ts";
import type { DraftId, PersonId } from "../../shared/contract/ids.ts";
import { machine } from "./bench-desk.ts";
import { type History, recorded, scattered, takenBack } from "./histories.ts";
import { quantile } from "./key-to-paint.ts";
import { madeUpParagraphs } from "./made-up-text.ts";
import { layDesk } from "./many-drafts.ts";

/**
 * A draft of 7,000 words with 100,000 edits of history: what the reading thread takes to open it, from its
 * snapshot and the rows since, beside Yjs by itself upon the same state, in turns; and what the writing
 * thread takes to append one key. `npm run bench -- open [EDITS] [TRACE]`; TRACE is a recorded writing.
 * In CPU milliseconds of this thread and, where the disk is waited for, on the clock.
 */
const EDITS = Number(process.argv[2] ?? 100_000);
const TRACE = process.argv[3];
const WORDS = 7000;
/** As many as come before the next snapshot, on average. */
const SINCE = 250;
const ROUNDS = 30;
const AT = "2026-01-01T09:00:00.000Z";
const WRITER = {
  id: "01900000-0000-7000-8000-000000000001" as PersonId,
  name: "Mara Lind",
  initials: "ML",
};

const folder = mkdtempSync(path.join(tmpdir(), "stet-open-"));
try {
  const desk = openedDesk();
  const figures = {
    "typed and taken back": opened(desk, takenBack(), EDITS, WORDS),
    "each at another place": opened(desk, scattered(), EDITS, WORDS),
    ...(TRACE === undefined ? {} : { "as recorded": asRecorded(desk, TRACE) }),
  };
  process.stdout.write(
    `${JSON.stringify({ machine: machine(), edits: EDITS, ...figures }, null, 2)}\n`,
  );
  desk.store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function asRecorded(desk: WritingDesk, trace: string) {
  const { history, edits } = recorded(trace);
  return opened(desk, history, Math.min(edits, EDITS), 0);
}

function opened(desk: WritingDesk, history: History, edits: number, words: number) {
  const id = desk.store.transaction(() => begun(desk, words));
  edit(desk, id, history, edits);
  // What was journaled past the open document is read again.
  desk.drafts.forgetAll();
  const { doc } = desk.drafts.get(id);
  const state = Y.encodeStateAsUpdate(doc);
  const structs = [...doc.store.clients.values()].reduce((sum, one) => sum + one.length, 0);
  const [yjsAloneCpu, openCpu] = inTurns([
    () => void loadDoc(state),
    // As after a start: no document is held.
    () => draftReads["drafts.open"]({ ...desk, drafts: openDrafts(desk.store) } as never, { id }),
  ]);
  const ratio = (openCpu?.p50Ms ?? Number.NaN) / (yjsAloneCpu?.p50Ms ?? Number.NaN);
  return { structs, bytes: state.length, yjsAloneCpu, openCpu, ratio, ...appending(desk, id) };
}

function openedDesk(): WritingDesk {
  layDesk(folder, { drafts: 0, words: 0, versions: 0 }, () => undefined);
  const store = openStore(path.join(folder, "desk.sqlite"), { readonly: false });
  const device = store.transaction(() =>
    deviceKey(store, "01900000-0000-7000-8000-000000000003", AT),
  );
  return { folder, store, drafts: openDrafts(store), device, tell: () => undefined };
}

function begun(desk: WritingDesk, words: number): DraftId {
  const texts = words === 0 ? [""] : madeUpParagraphs(words);
  const body = texts.map((text) => ({
    type: "paragraph",
    content: [{ type: "text", text: text || "." }],
  }));
  const article = { ...emptyArticle(), body };
  const seed = { article, assets: new Map(), importedFrom: null, person: WRITER, at: AT };
  return createDraft(desk, seed).id;
}

function edit(desk: WritingDesk, id: DraftId, history: History, edits: number): void {
  const { doc, rows } = windowOn(desk, id);
  for (let at = 0; at < edits; at += 1) {
    history(doc, at);
    if (rows.length < 2000 && at < edits - 1) continue;
    desk.store.transaction(() => {
      for (const row of rows.splice(0)) journal(desk, id, { person: WRITER, at: AT }, row, 7);
    });
    if (at < edits - SINCE) fold(desk, id);
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

function appending(desk: WritingDesk, id: DraftId) {
  desk.drafts.forgetAll();
  const { doc, rows } = windowOn(desk, id);
  const history = takenBack();
  let at = 0;
  const clock: number[] = [];
  const appendCpu = measured(() => {
    history(doc, at++);
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
  return figuresOf(Array.from({ length: ROUNDS }, () => cpuOf(work, times)));
}

/** The same of several works, one after the other in each round, so that a busy machine slows all alike. */
function inTurns(works: readonly (() => unknown)[]) {
  const rounds = Array.from({ length: ROUNDS }, () => works.map((work) => cpuOf(work, 1)));
  return works.map((_, at) => figuresOf(rounds.map((round) => round[at] ?? Number.NaN)));
}

function cpuOf(work: () => unknown, times: number): number {
  const start = process.threadCpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / times;
}

function figuresOf(spent: readonly number[]) {
  return { firstMs: spent[0], p50Ms: quantile(spent, 0.5), p95Ms: quantile(spent, 0.95) };
}
