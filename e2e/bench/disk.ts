import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import * as Y from "yjs";
import { journal } from "../../electron/backend/drafts/change-draft.ts";
import { createDraft } from "../../electron/backend/drafts/create-draft.ts";
import { fold } from "../../electron/backend/drafts/fold.ts";
import { keyOf, openDrafts } from "../../electron/backend/drafts/open-drafts.ts";
import type { WritingDesk } from "../../electron/backend/threads/thread-desk.ts";
import { baseOf } from "../../electron/backend/versions/history/base-of.ts";
import { keepPacked } from "../../electron/backend/versions/keep-version.ts";
import { packState } from "../../electron/backend/versions/pack-state.ts";
import { openStore } from "../../electron/store/open-store.ts";
import { replaceRows } from "../../electron/store/queries/bases.ts";
import { deviceKey } from "../../electron/store/queries/devices.ts";
import { personKey } from "../../electron/store/queries/people.ts";
import { putSnapshot } from "../../electron/store/queries/snapshots.ts";
import { emptyArticle } from "../../shared/article/article.ts";
import { bodyOf, loadDoc } from "../../shared/article/ydoc/roots.ts";
import type { DraftId, PersonId } from "../../shared/contract/ids.ts";
import { patchesIn } from "./histories.ts";
import { layDesk } from "./many-drafts.ts";

/**
 * What a recorded writing takes on the disk, in bytes for each character that was typed:
 * `npm run bench -- disk TRACE [VERSIONS]`. TRACE is a file of editing-traces (JSON, gzipped or not):
 * `txns` with `patches` of position, count deleted and text put in. Every patch is a row of the journal.
 */
const [trace, versions = "40"] = process.argv.slice(2);
if (trace === undefined) throw new RangeError("Name a file with an editing trace.");
const KEPT = Number(versions);
const AT = "2026-01-01T09:00:00.000Z";
const LATER = "2026-08-01T09:00:00.000Z";
const ROWS_AT_ONCE = 2_000;
const WRITER = {
  id: "01900000-0000-7000-8000-000000000001" as PersonId,
  name: "Mara Lind",
  initials: "ML",
};

const patches = patchesIn(trace);
const typed = patches.reduce((sum, [, , text]) => sum + text.length, 0);
const folder = await mkdtemp(path.join(os.tmpdir(), "stet-disk-"));
try {
  report();
} finally {
  await rm(folder, { recursive: true, force: true });
}

function report(): void {
  layDesk(folder, { drafts: 0, words: 0, versions: 0 }, () => undefined);
  const store = openStore(path.join(folder, "desk.sqlite"), { readonly: false });
  const device = store.transaction(() =>
    deviceKey(store, "01900000-0000-7000-8000-000000000003", AT),
  );
  const desk: WritingDesk = {
    folder,
    store,
    drafts: openDrafts(store),
    device,
    tell: () => undefined,
  };
  const row = store.transaction(() => {
    const article = emptyArticle();
    return createDraft(desk, {
      article,
      assets: new Map(),
      importedFrom: null,
      person: WRITER,
      at: AT,
    });
  });
  const empty = size(desk);
  const state = write(desk, row.id);
  const whole = size(desk) - empty;
  foldAway(desk, row.id);
  const folded = size(desk) - empty;
  keepVersions(desk, row.id);
  const withVersions = size(desk) - empty;
  store.close();
  const each = (bytes: number) => Number((bytes / typed).toFixed(2));
  const figures = {
    ...{ patches: patches.length, typed, yjsState: each(state), journalWhole: each(whole) },
    ...{ folded: each(folded), [`with ${KEPT} versions`]: each(withVersions) },
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

/** Pages in use, not the file: what was freed is used again. */
function size({ store }: WritingDesk): number {
  const row = store.get<{ bytes: number }>(
    "SELECT (p.page_count - f.freelist_count) * s.page_size AS bytes FROM pragma_page_count p, pragma_freelist_count f, pragma_page_size s",
  );
  return row?.bytes ?? Number.NaN;
}

/** Answers the length of the whole Yjs state. */
function write(desk: WritingDesk, id: DraftId): number {
  const doc = loadDoc(Y.encodeStateAsUpdate(desk.drafts.get(id).doc));
  const rows: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => rows.push(update));
  const paragraph = new Y.XmlElement("paragraph");
  const text = new Y.XmlText();
  paragraph.insert(0, [text]);
  bodyOf(doc).push([paragraph]);
  for (const [at, deleted, put] of patches) {
    if (deleted > 0) text.delete(at, deleted);
    if (put !== "") text.insert(at, put);
    if (rows.length >= ROWS_AT_ONCE) append(desk, id, rows.splice(0), doc.clientID);
  }
  append(desk, id, rows, doc.clientID);
  return Y.encodeStateAsUpdate(doc).length;
}

function append(desk: WritingDesk, id: DraftId, rows: readonly Uint8Array[], client: number): void {
  desk.store.transaction(() => {
    for (const row of rows) journal(desk, id, { person: WRITER, at: AT }, row, client);
  });
}

/** As Stet does: a snapshot soon, and after 90 days its rows go. */
function foldAway({ store }: WritingDesk, id: DraftId): void {
  const snapshot = fold(store, id);
  if (snapshot === null) throw new RangeError("The trace is too short to be folded.");
  store.transaction(() => putSnapshot(store, keyOf(store, id), snapshot));
  const base = baseOf(store, id, LATER);
  if (base === null) throw new RangeError("No base could be proven.");
  store.transaction(() => replaceRows(store, keyOf(store, id), base));
}

/** All of the last state: the dearest there are, since contents that are equal are kept once. */
function keepVersions(desk: WritingDesk, id: DraftId): void {
  // What was journaled here past the open draft is read again.
  desk.drafts.forgetAll();
  const { doc, ...open } = desk.drafts.get(id);
  const author = personKey(desk.store, WRITER, AT);
  const body = bodyOf(doc);
  desk.store.transaction(() => {
    for (let kept = 1; kept <= KEPT; kept += 1) {
      const text = (body.get(body.length - 1) as Y.XmlElement).get(0) as Y.XmlText;
      text.insert(Math.floor((text.length * kept) / (KEPT + 1)), `${kept} `);
      const packed = packState({ doc, ...open });
      keepPacked(desk, id, packed, {
        kind: "named",
        name: `State ${kept}`,
        note: null,
        author,
        at: AT,
      });
    }
  });
}
