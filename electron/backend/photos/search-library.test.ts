import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { UNKNOWN_RIGHTS } from "../../../shared/article/rights.ts";
import { writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { replaceArticle } from "../../../shared/article/ydoc/replace.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import type { LibrarySearch } from "../../../shared/contract/library.ts";
import { article, p } from "../../../shared/testing/build.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, windowOn } from "../testing/desk-for-tests.ts";
import { fileOf, jpeg, xmp } from "../testing/pictures.ts";

vi.setConfig({ testTimeout: 60_000 });

async function draftShowing(client: DeskClient, headline: string, hash: string): Promise<DraftId> {
  const { id } = await client.drafts.create();
  const { write } = await windowOn(client, id);
  const asset = await client.photos.get({ hash });
  const shown = { type: "photo", attrs: { id: "cccccccccc", asset: hash } };
  await write((doc) => {
    writeAsset(doc, hash, asset);
    replaceArticle(doc, article([p("Two."), shown], { headline }));
  });
  return id;
}

/** A picture with light and dark in it, and the same picture smaller. */
async function twoSizes(): Promise<[Buffer, Buffer]> {
  const raw = { width: 24, height: 16, channels: 3 as const };
  const large = sharp(randomBytes(24 * 16 * 3), { raw }).resize(480, 320, { kernel: "cubic" });
  const bytes = await large.png().toBuffer();
  return [bytes, await sharp(bytes).resize(240).jpeg().toBuffer()];
}

test("the library knows of each photo what it lacks, where it is used and what looks like it", async () => {
  const clock = { now: new Date(2026, 10, 21, 12) };
  const desk = await deskIn(newFolder(), clock);
  const { client } = desk;
  await client.desk.introduce({ name: "Mara Lind", initials: "ML", sample: false });
  const add = async (name: string, bytes: Uint8Array) =>
    (await client.photos.add({ file: fileOf(bytes, name) })).hash;
  const [large, small] = await twoSizes();
  const told = xmp({ creator: "Lea Brandt", description: "Zoë on the north quay." });
  const quay = await add("quay.jpg", await jpeg({ xmp: told }));
  clock.now = new Date(2026, 10, 21, 13);
  const crane = await add("crane.png", large);
  const copy = await add("crane-small.jpg", small);
  const rights = (expires: string) => ({ ...UNKNOWN_RIGHTS, category: "paid" as const, expires });
  await client.library.edit({
    edits: [
      { hash: quay, rights: rights("2026-12-01") },
      { hash: crane, rights: { ...rights("2026-11-20"), restrictions: "Not for sale." } },
    ],
  });
  await client.library.kill({ hashes: [copy], reason: "Staged." });
  const harbour = await draftShowing(client, "Harbour reopens", quay);
  const binned = await draftShowing(client, "Old cranes", crane);
  await client.drafts.bin({ id: binned });

  const found = async (search: LibrarySearch) =>
    (await client.library.list(search)).map(({ name }) => name).sort();
  await vi.waitFor(async () => {
    expect(await found({})).toHaveLength(3);
    expect(await found({ filters: ["duplicates"] })).toEqual(["crane-small.jpg", "crane.png"]);
    expect(await found({ filters: ["unused"] })).toEqual(["crane-small.jpg", "crane.png"]);
    expect((await client.library.list({ query: "crane.png" }))[0]).toMatchObject({
      uses: [{ draft: binned, binned: true }],
      alike: [copy],
    });
  }, 20_000);
  expect((await client.library.list({})).at(-1)).toMatchObject({
    hash: quay,
    uses: [{ draft: harbour, headline: "Harbour reopens", status: "draft", binned: false }],
    alike: [],
  });
  expect(await found({ filters: ["noCaption"] })).toEqual(["crane-small.jpg", "crane.png"]);
  expect(await found({ filters: ["noAlt"] })).toHaveLength(3);
  expect(await found({ filters: ["noCredit"] })).toEqual(["crane-small.jpg", "crane.png"]);
  expect(await found({ filters: ["noRights"] })).toEqual(["crane-small.jpg"]);
  expect(await found({ filters: ["expiring"] })).toEqual(["quay.jpg"]);
  expect(await found({ filters: ["expired"] })).toEqual(["crane.png"]);
  expect(await found({ filters: ["killed", "unused"] })).toEqual(["crane-small.jpg"]);
  expect(await found({ query: "zoe quay" })).toEqual(["quay.jpg"]);
  expect(await found({ query: "harb" })).toEqual(["quay.jpg"]);
  expect(await found({ query: "sale" })).toEqual(["crane.png"]);
  expect(await found({ query: "quay crane" })).toEqual([]);

  // Rows of where photos are used are derived, and hold no fault.
  expect(await client.desk.verify()).toEqual({ ok: true, problems: [] });
});
