import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { settledText } from "../../../shared/article/photo-details.ts";
import { LARGEST_PHOTO } from "../../../shared/contract/photos.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { runSql } from "../../store/testing/run-sql.ts";
import { deskIn } from "../testing/desk-for-tests.ts";
import { claiming, fileOf, jpeg, xmp } from "../testing/pictures.ts";

async function openDesk() {
  const folder = newFolder();
  const { client, close, photoFile } = await deskIn(folder);
  return { client, close, photoFile, folder, files: () => readdirSync(join(folder, "photos")) };
}

test("it takes a picture in under its hash, with what its metadata says", async () => {
  const { client, photoFile, files } = await openDesk();
  const bytes = await jpeg({ xmp: xmp({ creator: "Lea Brandt", description: "Dawn." }) });
  const hash = createHash("sha256").update(bytes).digest("hex");
  const asset = await client.photos.add({ file: fileOf(bytes, "crane.jpg") });
  expect(asset).toEqual({
    hash,
    name: "crane.jpg",
    mediaType: "image/jpeg",
    bytes: bytes.length,
    width: 40,
    height: 20,
    caption: "Dawn.",
    alt: null,
    photographer: "Lea Brandt",
    agency: null,
    rights: null,
    killed: null,
  });
  expect(await client.photos.get({ hash })).toEqual(asset);
  expect(files()).toEqual([`${hash}.jpg`]);
  const file = await photoFile(hash, "full");
  expect(readFileSync(file?.path ?? "").equals(bytes)).toBe(true);
});

test("it keeps what the file says, and reads it of a photo that was there before", async () => {
  const { client, folder, close } = await openDesk();
  const bytes = await jpeg({
    exif: { Artist: "L. Brandt" },
    xmp: xmp({ creator: "Lea Brandt", description: "Dawn." }),
  });
  const { hash } = await client.photos.add({ file: fileOf(bytes, "crane.jpg") });
  const details = {
    order: ["exif", "xmp", "iim"],
    said: {
      creators: { exif: ["L. Brandt"], xmp: ["Lea Brandt"] },
      caption: { xmp: ["Dawn."] },
    },
  };
  expect(await client.photos.details({ hash })).toEqual(details);
  await close();
  runSql(join(folder, "desk.sqlite"), "UPDATE assets SET details = NULL");
  const again = await deskIn(folder);
  expect(await again.client.photos.details({ hash })).toEqual(details);
  rmSync(join(folder, "photos", `${hash}.jpg`));
  expect(await again.client.photos.details({ hash })).toEqual(details);
});

test("it keeps which of a file's parts a person believes", async () => {
  const { client } = await openDesk();
  const other = "<photoshop:Headline>Dawn</photoshop:Headline>";
  const bytes = await jpeg({ xmp: xmp({ other }), iim: [[105, Buffer.from("Dusk")]] });
  const { hash } = await client.photos.add({ file: fileOf(bytes, "crane.jpg") });
  const before = await client.photos.details({ hash });
  expect(settledText(before, "headline")).toBe("Dawn");
  await client.photos.choose({ hash, field: "headline", block: "iim" });
  const after = await client.photos.details({ hash });
  expect(settledText(after, "headline")).toBe("Dusk");
  expect(after.said).toEqual(before.said);
  await client.photos.choose({ hash, field: "headline", block: null });
  expect(await client.photos.details({ hash })).toEqual({ ...before, chosen: {} });
});

test("it says that a photo's file is gone where its details were never read", async () => {
  const { client, folder, close } = await openDesk();
  const { hash } = await client.photos.add({ file: fileOf(await jpeg(), "crane.jpg") });
  await close();
  runSql(join(folder, "desk.sqlite"), 'UPDATE assets SET details = \'{"of":"another Stet"}\'');
  rmSync(join(folder, "photos", `${hash}.jpg`));
  const again = await deskIn(folder);
  await expect(again.client.photos.details({ hash })).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: expect.stringContaining("crane.jpg"),
  });
});

test("it begins a photo's rights with what its file says of them", async () => {
  const { client } = await openDesk();
  const other = `<xmpRights:UsageTerms xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"><rdf:Alt><rdf:li xml:lang="x-default">Editorial use only.</rdf:li></rdf:Alt></xmpRights:UsageTerms>`;
  const asset = await client.photos.add({
    file: fileOf(await jpeg({ xmp: xmp({ other }) }), "a.jpg"),
  });
  expect(asset.rights).toEqual({
    category: "unknown",
    restrictions: "Editorial use only.",
    expires: null,
    licence: null,
  });
});

test("it takes the same file twice as one asset, with its first name", async () => {
  const { client, files } = await openDesk();
  const bytes = await jpeg();
  const first = await client.photos.add({ file: fileOf(bytes, "first.jpg") });
  expect(await client.photos.add({ file: fileOf(bytes, "second.jpg") })).toEqual(first);
  expect(files()).toHaveLength(1);
});

test("it measures a picture as it is seen, after its orientation", async () => {
  const { client } = await openDesk();
  const file = fileOf(await jpeg({ orientation: 6 }), "turned.jpg");
  expect(await client.photos.add({ file })).toMatchObject({ width: 20, height: 40 });
});

test.each(["png", "webp", "gif", "avif"] as const)(
  "it knows %s by content, not by name",
  async (format) => {
    const { client } = await openDesk();
    const bytes = await sharp(await jpeg())
      .toFormat(format)
      .toBuffer();
    const asset = await client.photos.add({ file: fileOf(bytes, "picture.jpg") });
    expect(asset).toMatchObject({ mediaType: `image/${format}`, width: 40, height: 20 });
  },
);

test.each([
  ["NOT_A_PICTURE", "story.jpg", "The cranes came back."],
  ["NOT_A_PICTURE", "torn.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ["NOT_A_PICTURE", "empty.png", ""],
])(
  "it refuses with %s what %s holds, naming it, and leaves nothing",
  async (code, name, content) => {
    const { client, files } = await openDesk();
    await expect(client.photos.add({ file: fileOf(content, name) })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(name),
    });
    expect(files()).toEqual([]);
  },
);

test("it refuses a picture of 300 megapixels without decoding it", async () => {
  const { client, files } = await openDesk();
  const file = fileOf(await claiming(20_000, 15_000), "wall.png");
  await expect(client.photos.add({ file })).rejects.toMatchObject({
    code: "PICTURE_TOO_LARGE",
    message: expect.stringContaining("300 megapixels"),
  });
  expect(files()).toEqual([]);
});

test("it refuses a file above the limit by its size", async () => {
  const { client, files } = await openDesk();
  const file = fileOf(new Uint8Array(LARGEST_PHOTO + 1), "huge.jpg");
  await expect(client.photos.add({ file })).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
  expect(files()).toEqual([]);
});

test("it says that a photo is not on this desk", async () => {
  const { client } = await openDesk();
  await expect(client.photos.get({ hash: "0".repeat(64) })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("it clears away at its next start what was half received", async () => {
  const { folder, close, files } = await openDesk();
  await close();
  writeFileSync(join(folder, "photos", ".incoming-half"), "half");
  await deskIn(folder);
  expect(files()).toEqual([]);
});
