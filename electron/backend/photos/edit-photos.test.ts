import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { UNKNOWN_RIGHTS } from "../../../shared/article/rights.ts";
import { readAssets, writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { slowRuns } from "../../../shared/testing/runs.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, next, windowOn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg, xmp } from "../testing/pictures.ts";

vi.setConfig({ testTimeout: 60_000 });

/** A desk of one person, with as many photos, each another file. */
async function deskWith(photos: number) {
  const clock = { now: new Date("2026-11-21T08:00:00Z") };
  const desk = await deskIn(newFolder(), clock);
  const { client } = desk;
  await client.desk.introduce({ name: "Mara Lind", initials: "ML", sample: false });
  const hashes: string[] = [];
  for (let at = 0; at < photos; at += 1) {
    const bytes = await jpeg({ xmp: xmp({ creator: `Lea Brandt ${at}` }) });
    hashes.push((await client.photos.add({ file: fileOf(bytes, `${at}.jpg`) })).hash);
  }
  return { ...desk, clock, hashes };
}

const photo = (asset: string) => ({ type: "photo", attrs: { id: asset.slice(0, 10), asset } });

/** A draft that shows the photos, as a window writes it. */
async function draftShowing(client: DeskClient, hashes: readonly string[]): Promise<DraftId> {
  const { id } = await client.drafts.create();
  const { write } = await windowOn(client, id);
  const assets = await Promise.all(hashes.map((hash) => client.photos.get({ hash })));
  await write((doc) => {
    for (const asset of assets) writeAsset(doc, asset.hash, asset);
    replaceArticle(doc, article([p("Two."), ...hashes.map(photo)], { headline: "Cranes" }));
  });
  return id;
}

const carriedBy = async (client: DeskClient, id: DraftId) =>
  readAssets((await windowOn(client, id)).doc);

const PAID = { ...UNKNOWN_RIGHTS, category: "paid" as const, expires: "2026-12-01" };

test("what is set of a photo is in every draft that shows it, journaled under who set it", async () => {
  const { client, hashes } = await deskWith(2);
  const [hash = "", other = ""] = hashes;
  const shows = await draftShowing(client, [hash, other]);
  const doesNot = await draftShowing(client, [other]);
  const before = await client.drafts.open({ id: doesNot });
  const { doc } = await windowOn(client, shows);
  const stateVector = new Uint8Array([0]);
  const changes = (await client.drafts.changes({ id: shows, stateVector }))[Symbol.asyncIterator]();
  await next(changes);

  const edits = [{ hash, agency: "NPA", rights: PAID }];
  const answer = await client.library.edit({ edits });
  expect(answer).toEqual({
    drafts: [shows],
    before: [{ hash, agency: null, rights: null }],
  });
  const { seq } = await next(changes);
  expect(readAssets(doc).get(hash)?.rights).toBeNull();
  expect((await carriedBy(client, shows)).get(hash)).toMatchObject({ agency: "NPA", rights: PAID });
  expect((await carriedBy(client, shows)).get(other)).toMatchObject({ agency: null, rights: null });
  expect((await client.drafts.open({ id: shows })).seq).toBe(seq);
  expect((await client.drafts.open({ id: doesNot })).seq).toBe(before.seq);
  expect((await client.drafts.find({ handle: shows })).person).toBe("Mara Lind");
  expect(await client.photos.get({ hash })).toMatchObject({ agency: "NPA", rights: PAID });

  await client.library.edit({ edits: answer.before });
  expect((await carriedBy(client, shows)).get(hash)).toMatchObject({ agency: null, rights: null });
  await changes.return?.();
});

test("a draft that only carries a photo along learns of it too: undo may bring the photo back", async () => {
  const { client, hashes } = await deskWith(1);
  const [hash = ""] = hashes;
  const id = await draftShowing(client, [hash]);
  const { write } = await windowOn(client, id);
  await write((doc) => replaceArticle(doc, article([p("None any more.")])));
  expect((await client.library.edit({ edits: [{ hash, rights: PAID }] })).drafts).toEqual([]);
  expect((await carriedBy(client, id)).get(hash)?.rights).toEqual(PAID);
});

test("a kill is logged on the photo and in each draft that shows it, and can be taken back", async () => {
  const { client, clock, hashes } = await deskWith(2);
  const [hash = "", other = ""] = hashes;
  const id = await draftShowing(client, [hash]);
  await draftShowing(client, [other]);
  const marks = async () => {
    const { killedPhotos, stops, rightsUntil } = await client.drafts.find({ handle: id });
    return { killedPhotos, stops, rightsUntil };
  };
  expect(await marks()).toEqual({ killedPhotos: 0, stops: 0, rightsUntil: null });

  expect(await client.library.kill({ hashes: [hash], reason: "Staged." })).toEqual({
    drafts: [id],
    killed: [hash],
  });
  expect(await marks()).toEqual({ killedPhotos: 1, stops: 0, rightsUntil: null });
  const kill = { at: "2026-11-21T08:00:00.000Z", person: "Mara Lind", reason: "Staged." };
  expect((await client.photos.get({ hash })).killed).toEqual(kill);
  expect(await client.library.kill({ hashes: [hash], reason: "Again." })).toEqual({
    drafts: [],
    killed: [],
  });
  expect((await client.checks.find({ draft: id }))[0]).toMatchObject({
    rule: "photoKilled",
    severity: "ERROR",
    block: hash.slice(0, 10),
  });

  clock.now = new Date("2026-11-22T08:00:00Z");
  await client.library.release({ hashes: [hash, other], reason: "It was not." });
  expect(await marks()).toEqual({ killedPhotos: 0, stops: 0, rightsUntil: null });
  const deeds = [
    { deed: "killed", ...kill },
    {
      deed: "released",
      at: "2026-11-22T08:00:00.000Z",
      person: "Mara Lind",
      reason: "It was not.",
    },
  ];
  expect(await client.library.log({ hash })).toEqual(deeds);
  expect(await client.library.log({ hash: other })).toEqual([]);
  const log = (await client.drafts.log({ id })).filter(({ kind }) => kind === "photo");
  expect(log).toEqual(deeds.map((deed) => ({ kind: "photo", hash, name: "0.jpg", ...deed })));
});

test("a killed photo that comes with a block of another draft has its mark at once; one that is free adds nothing", async () => {
  const { client, hashes } = await deskWith(2);
  const [killed = "", free = ""] = hashes;
  await draftShowing(client, [killed, free]);
  await client.library.kill({ hashes: [killed], reason: "Staged." });
  const { id } = await client.drafts.create();
  const { write, doc } = await windowOn(client, id);
  // What a paste writes: the block alone.
  await write((pasted) => replaceArticle(pasted, article([photo(killed), photo(free)])));
  const row = async () => (await client.drafts.list({})).find((one) => one.id === id);
  await vi.waitFor(async () => expect((await row())?.killedPhotos).toBe(1), { timeout: 20_000 });
  const carried = await carriedBy(client, id);
  expect([...carried.keys()]).toEqual([killed]);
  expect(carried.get(killed)?.killed?.reason).toBe("Staged.");
  expect(readAssets(doc).size).toBeLessThanOrEqual(1);
});

test("edits are all or nothing", async () => {
  const { client, hashes } = await deskWith(1);
  const [hash = ""] = hashes;
  const edits = [
    { hash, agency: "NPA" },
    { hash: "f".repeat(64), agency: "NPA" },
  ];
  await expect(client.library.edit({ edits })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await client.photos.get({ hash })).agency).toBeNull();
  await expect(
    client.library.edit({ edits: [{ hash, rights: { ...PAID, expires: "2026-02-30" } }] }),
  ).rejects.toMatchObject({ code: "BAD_INPUT" });
  await expect(
    client.library.edit({ edits: [{ hash, rights: { ...PAID, licence: "javascript:1" } }] }),
  ).rejects.toMatchObject({ code: "BAD_INPUT" });
});

test("whatever drafts show: what is set is written to those that show it and to no other", async () => {
  const { client, hashes } = await deskWith(4);
  const some = fc.subarray([...hashes.keys()]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(some, { maxLength: 4 }),
      fc.subarray([...hashes.keys()], { minLength: 1 }),
      fc.integer(),
      async (drafts, chosen, number) => {
        const shown = drafts.map((places) => places.map((place) => hashes[place] ?? ""));
        const ids = [];
        for (const each of shown) ids.push(await draftShowing(client, each));
        const seqs = await Promise.all(
          ids.map(async (id) => (await client.drafts.open({ id })).seq),
        );
        const changed = chosen.map((place) => hashes[place] ?? "");
        const rights = { ...PAID, restrictions: `Number ${number}.` };
        const { drafts: written } = await client.library.edit({
          edits: changed.map((hash) => ({ hash, rights })),
        });
        for (const [at, id] of ids.entries()) {
          const hit = (shown[at] ?? []).filter((hash) => changed.includes(hash));
          expect(written.includes(id)).toBe(hit.length > 0);
          const carried = await carriedBy(client, id);
          for (const hash of shown[at] ?? []) {
            expect(carried.get(hash)?.rights?.restrictions === rights.restrictions).toBe(
              hit.includes(hash),
            );
          }
          const { seq } = await client.drafts.open({ id });
          expect(seq > (seqs[at] ?? 0)).toBe(hit.length > 0);
        }
      },
    ),
    { numRuns: slowRuns(8) },
  );
});
