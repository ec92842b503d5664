import { join } from "node:path";
import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../../../shared/article/article.ts";
import { seedDoc } from "../../../../shared/article/ydoc/document.ts";
import { glanceArticle } from "../../../../shared/article/ydoc/glance.ts";
import { bodyOf } from "../../../../shared/article/ydoc/roots.ts";
import type { DraftId, VersionId } from "../../../../shared/contract/ids.ts";
import { slowRuns } from "../../../../shared/testing/runs.ts";
import { openStore } from "../../../store/open-store.ts";
import { draftsFrom, getBase, replaceRows } from "../../../store/queries/bases.ts";
import { rowsToBundle } from "../../../store/queries/bundled.ts";
import { pack, putContent } from "../../../store/queries/contents.ts";
import { deviceKey } from "../../../store/queries/devices.ts";
import { addDraft } from "../../../store/queries/drafts.ts";
import { appendEntry, entriesAfter } from "../../../store/queries/journal.ts";
import { mendBase } from "../../../store/queries/set-aside.ts";
import { getSnapshot, putSnapshot } from "../../../store/queries/snapshots.ts";
import { addVersion } from "../../../store/queries/versions.ts";
import { afterwards, newFolder } from "../../../store/testing/new-folder.ts";
import { equalDocs } from "../../drafts/fold.ts";
import { loadDraft, replayDraft } from "../../drafts/open-drafts.ts";
import { baseOf, coverOld, oldBefore } from "./base-of.ts";
import { createChronicles, readOn } from "./chronicles.ts";
import { articleAtTime, momentAt } from "./moment-at.ts";
import { timelineOf } from "./timeline-of.ts";

const id = "0195c0de-0000-7000-8000-000000000001" as DraftId;
const NOW = "2026-06-30T08:00:00.000Z";
const before = oldBefore(NOW);
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

/** A draft with a change at each of these ages, typed and deleted in turn, a snapshot at one of them. */
function draftOf(ages: readonly number[], snapshotAt: number) {
  const store = openStore(join(newFolder(), "desk.sqlite"), { readonly: false });
  afterwards(() => store.close());
  const doc = seedDoc();
  const draft = addDraft(store, id, daysAgo(200));
  const entry = {
    draft,
    person: null,
    device: deviceKey(store, "here", NOW),
    clientId: 1,
    articleSchema: 2,
  };
  const seqs = [appendEntry(store, { ...entry, at: daysAgo(200), bytes: state(doc) })];
  const text = new Y.XmlText("Fog");
  (bodyOf(doc).get(2) as Y.XmlElement).insert(0, [text]);
  let sent = new Uint8Array([0]);
  store.transaction(() => {
    for (const [at, age] of ages.entries()) {
      if (at % 3 === 2) text.delete(0, 2);
      else text.insert(0, `${age} `);
      const bytes = Y.encodeStateAsUpdate(doc, sent);
      sent = Y.encodeStateVector(doc) as Uint8Array<ArrayBuffer>;
      seqs.push(appendEntry(store, { ...entry, at: daysAgo(age), bytes }));
      if (at === snapshotAt) {
        const seq = seqs.at(-1) as number;
        putSnapshot(store, draft, { seq, state: state(doc), articleSchema: 2 });
      }
    }
  });
  return { store, draft, doc, seqs };
}

const state = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc);

test("whatever is taken away, the draft, its replay and its bundle are what they were", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 180 }), { minLength: 2, maxLength: 12 }),
      fc.nat(11),
      (days, snapshotAt) => {
        const ages = [...days].sort((a, b) => b - a);
        const { store, draft, doc, seqs } = draftOf(ages, snapshotAt);
        const base = baseOf(store, id, before);
        const covered = Math.min(snapshotAt, ages.length - 1);
        const mayGo = [200, ...ages].filter(
          (age, at) =>
            daysAgo(age) < before &&
            snapshotAt < ages.length &&
            at <= covered + 1 &&
            at < ages.length,
        );
        expect(base?.seq ?? null).toBe(mayGo.length === 0 ? null : seqs[mayGo.length - 1]);
        if (base === null) return;
        store.transaction(() => replaceRows(store, draft, base));
        expect(entriesAfter(store, draft, 0)).toHaveLength(seqs.length - mayGo.length);
        expect(equalDocs(loadDraft(store, id).doc, doc)).toBe(true);
        expect(equalDocs(replayDraft(store, id).doc, doc)).toBe(true);
        const other = new Y.Doc();
        for (const { bytes } of rowsToBundle(store, draft)) Y.applyUpdate(other, bytes);
        expect(equalDocs(other, doc)).toBe(true);
        const open = createChronicles(store).open(id);
        readOn(store, open, Number.POSITIVE_INFINITY);
        expect(open.chronicle.count).toBe(1 + seqs.length - mayGo.length);
        expect(open.chronicle.articleAt(open.chronicle.count - 1)).toEqual(glanceArticle(doc));
        expect(baseOf(store, id, before)).toBeNull();
      },
    ),
    { numRuns: slowRuns(10) },
  );
});

test("nothing goes without a snapshot, where the snapshot is wrong, or while all of it is young", () => {
  const without = draftOf([120, 110, 3], 99);
  expect(baseOf(without.store, id, before)).toBeNull();

  const { store, draft, seqs } = draftOf([120, 110, 3], 2);
  expect(draftsFrom(store, before)).toEqual([id]);
  expect(draftsFrom(store, daysAgo(300))).toEqual([]);
  const wrong = { seq: seqs[3] as number, state: state(seedDoc()), articleSchema: 2 };
  putSnapshot(store, draft, wrong);
  expect(baseOf(store, id, before)).toBeNull();
});

test("a draft that nobody wrote in again keeps its newest row alone, and is then let be", () => {
  const { store, draft, doc, seqs } = draftOf([120, 110, 100], 0);
  expect(draftsFrom(store, before)).toEqual([id]);
  const snapshot = coverOld(store, id, before);
  if (snapshot === null) throw new RangeError("Its last rows are not covered.");
  putSnapshot(store, draft, snapshot);
  expect(coverOld(store, id, before)).toBeNull();
  const base = baseOf(store, id, before);
  if (base === null) throw new RangeError("Nothing is old.");
  store.transaction(() => replaceRows(store, draft, base));
  expect(entriesAfter(store, draft, 0).map(({ seq }) => seq)).toEqual([seqs.at(-1)]);
  expect([draftsFrom(store, before), coverOld(store, id, before)]).toEqual([[], null]);
  expect(equalDocs(loadDraft(store, id).doc, doc)).toBe(true);
  expect(equalDocs(replayDraft(store, id).doc, doc)).toBe(true);
});

test("a base or a snapshot with a byte turned over is known, and a base is set aside as it stands", () => {
  const { store, draft, seqs } = draftOf([120, 110, 3], 2);
  const base = baseOf(store, id, before);
  if (base === null) throw new RangeError("Nothing is old.");
  store.transaction(() => replaceRows(store, draft, base));
  for (const table of ["bases", "snapshots"])
    store.run(
      `UPDATE ${table} SET state = unhex(hex(substr(state, 1, 20)) || '5a' || hex(substr(state, 22)))`,
    );
  expect([getBase(store, draft)?.intact, getSnapshot(store, draft)]).toEqual([false, null]);
  expect(() => replayDraft(store, id)).toThrow("damaged on the disk");
  const [asItStood] = store.all("SELECT state AS bytes, packed, crc FROM bases");
  mendBase(store, draft, base.state, NOW);
  expect(store.all("SELECT bytes, packed, crc FROM set_aside")).toEqual([asItStood]);
  expect(getBase(store, draft)).toMatchObject({
    ...{ seq: seqs[2], intact: true },
    state: Buffer.from(base.state),
  });
});

test("versions from before the journal begins are moments of the line, before its changes", () => {
  const { store, draft } = draftOf([150, 120, 100, 3], 3);
  const kept = (age: number, headline: string) => {
    const article = pack(
      new TextEncoder().encode(
        JSON.stringify({ ...emptyArticle(), headlineContent: [{ type: "text", text: headline }] }),
      ),
    );
    putContent(store, article);
    const kind = { kind: "named" as const, name: headline, note: null, author: null, files: [] };
    return addVersion(store, draft, {
      ...{ ...kind, id: uuidv7() as VersionId, createdAt: daysAgo(age), words: 0, seq: 1 },
      ...{ article: article.hash, state: article.hash },
    });
  };
  const [first, second, young] = [kept(160, "Fog"), kept(130, "Ice"), kept(2, "Thaw")];
  const base = baseOf(store, id, before);
  if (base === null) throw new RangeError("Nothing is old.");
  store.transaction(() => replaceRows(store, draft, base));
  const open = createChronicles(store).open(id);
  readOn(store, open, Number.POSITIVE_INFINITY);
  const { older, count, flags } = timelineOf(open);
  expect([older, count]).toEqual([2, 2 + open.chronicle.count]);
  expect(flags.map(({ place, version }) => [place, version.id])).toEqual([
    [0, first.id],
    [1, second.id],
    [count - 1, young.id],
  ]);
  const said = (place: number) => momentAt(store, open, place, null).blocks[0]?.node?.content;
  expect(momentAt(store, open, 1, null)).toMatchObject({ seq: null, version: { id: second.id } });
  expect(said(0)).toEqual([{ type: "text", text: "Fog" }]);
  expect(momentAt(store, open, 2, null)).toMatchObject({ version: null, at: base.at });
  expect(articleAtTime(store, open, daysAgo(125))).toMatchObject({
    place: 1,
    article: { headlineContent: [{ text: "Ice" }] },
  });
  expect(() => articleAtTime(store, open, daysAgo(170))).toThrow("nothing of this draft is known");
});
