import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { NO_DETAILS } from "../../../shared/article/photo-details.ts";
import { frame } from "../../../shared/article/ydoc/framing.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { COPIES_FOLDER, CopyCache } from "../photos/copy-cache.ts";
import { pictureThread } from "../photos/picture-thread.ts";
import { windowOn } from "../testing/desk-for-tests.ts";
import { draftOf, exiftool, exportingDesk, placedJpeg, placesIn } from "../testing/exports.ts";
import { coloured, jpeg, quartered } from "../testing/pictures.ts";
import { portsFor } from "../testing/ports-for.ts";
import { Inscriber } from "./inscribe/inscriber.ts";
import { PhotoCopies } from "./photo-copies.ts";

vi.setConfig({ testTimeout: 60_000 });

const NARROW = "title: Narrow\nformat: html-fragment\nimageWidths: [16, 32]\nimageFormat: webp\n";
const STORY = "---\nslug: quay\n---\n\nThe quay closes.\n\n![A crane](crane.jpg)\n";

test("a profile's widths lie beside the page, with their credit and without their place", async () => {
  const { client, folder } = await exportingDesk();
  mkdirSync(join(folder, "export-profiles"), { recursive: true });
  writeFileSync(join(folder, "export-profiles", "narrow.yaml"), NARROW);
  const tool = exiftool();
  const crane = readFileSync(await placedJpeg(tool));
  const id = await draftOf(client, STORY, { "crane.jpg": crane });
  const order = { drafts: [id], format: "html-fragment" as const, profile: "narrow", force: false };
  const out = newFolder();
  const { files, losses } = await client.exports.toFolder({ ...order, folder: out });
  const pictures = ["quay-photos/crane.webp", "quay-photos/crane-16.webp"];
  expect(files.slice(1)).toEqual(pictures.map((path) => join(out, path)));
  for (const [at, width] of [32, 16].entries()) {
    const file = join(out, pictures[at] ?? "");
    expect(await sharp(file).metadata()).toMatchObject({
      format: "webp",
      width,
      height: width / 2,
    });
    expect(await placesIn(tool, file)).toEqual([]);
    expect((await tool.read(file)).Creator).toEqual(["Lea Brandt"]);
  }
  expect(losses).toContainEqual({
    draft: id,
    format: "html-fragment",
    element: "photoSize",
    count: 1,
  });
  const { file } = await client.exports.download(order);
  expect(Buffer.from(await file.arrayBuffer()).toString("latin1")).toContain(pictures[1]);
});

test("what is made stands upright, in its own shape", async () => {
  const folder = newFolder();
  const source = join(folder, "crane.jpg");
  writeFileSync(source, await jpeg({ orientation: 6 }));
  const rendition = { width: 10, height: 20, mediaType: "image/jpeg" as const };
  const made = await copies().make({ path: "", hash: "", source, rendition, use });
  const { width, height, orientation = 1, icc } = await sharp(made).metadata();
  expect({ width, height, orientation }).toEqual({ width: 10, height: 20, orientation: 1 });
  expect(icc).toBeDefined();
});

test("a photo that is sent as it is keeps its pixels, and the desk's file its bytes", async () => {
  const source = join(newFolder(), "crane.jpg");
  const bytes = await jpeg({ exif: { Artist: "Owen Nerr" } });
  writeFileSync(source, bytes);
  const making = copies();
  const made = await making.make({ path: "", hash: "", source, rendition: null, use });
  expect((await pixels(made)).equals(await pixels(source))).toBe(true);
  expect(readFileSync(made, "latin1")).not.toContain("Nerr");
  expect(readFileSync(source).equals(bytes)).toBe(true);
  expect(making.silent).toBe(0);
});

const use = { type: "photo", attrs: { alt: null, photographer: null, agency: null } };

function copies(): PhotoCopies {
  const inscriber = new Inscriber({
    kept: [],
    known: () => Promise.resolve({ details: NO_DETAILS, rights: null }),
  });
  afterwards(() => inscriber.close());
  const folder = newFolder();
  const log = { note: () => undefined, failed: () => undefined };
  const pictures = pictureThread({ workers: portsFor(folder).workers, log });
  afterwards(pictures.close);
  return new PhotoCopies(newFolder(), { pictures, copies: new CopyCache(folder), inscriber });
}

const pixels = (file: string) => sharp(file).raw().toBuffer();

const WIDE =
  "title: Wide\nformat: html\nimageWidths: [32]\nimageFormat: [avif, jpeg]\nimageCrops: [1:1]\n";

test("cuts keep the focus in sight, in the draft's own framing; a second export decodes nothing", async () => {
  const { client, folder } = await exportingDesk();
  mkdirSync(join(folder, "export-profiles"), { recursive: true });
  writeFileSync(join(folder, "export-profiles", "wide.yaml"), WIDE);
  const red = await quartered(1);
  const id = await draftOf(client, STORY, { "crane.jpg": await sharp(red).jpeg().toBuffer() });
  const [photo] = readdirSync(join(folder, "photos"));
  const hash = (photo ?? "").replace(".jpg", "");
  const order = { drafts: [id], format: "html" as const, profile: "wide", force: false };
  const cutAt = async (x: number) => {
    const { write } = await windowOn(client, id);
    await write((doc) => frame(doc, hash, { focus: { x, y: 0.5 }, crops: {} }));
    const out = newFolder();
    const { files } = await client.exports.toFolder({ ...order, folder: out });
    expect(files.map((file) => basename(file))).toEqual([
      "quay.html",
      "crane.jpg",
      "crane.avif",
      "crane-1x1.jpg",
    ]);
    return files;
  };
  const [page = "", , , left] = await cutAt(0);
  expect(readFileSync(page, "utf8")).toContain('"contentUrl": "quay-photos/crane-1x1.jpg"');
  expect(readFileSync(page, "utf8")).toContain('<source type="image/avif"');
  const [, , , right] = await cutAt(1);
  const redOf = async (file = "") => (await sharp(file).stats()).channels[0]?.mean ?? 0;
  expect(await redOf(left)).toBeGreaterThan(100);
  expect(await redOf(right)).toBeLessThan(20);

  const kept = () =>
    readdirSync(join(folder, COPIES_FOLDER)).map((name) => {
      const { ino, mtimeMs } = statSync(join(folder, COPIES_FOLDER, name));
      return { name, ino, mtimeMs };
    });
  const before = kept();
  await cutAt(1);
  expect(kept()).toEqual(before);
}, 60_000);

test("under a style the photo's own file is turned into one for screens, and kept where it is one", async () => {
  const folder = newFolder();
  const making = copies();
  const own = async (name: string, bytes: Buffer, width: number, height: number) => {
    const source = join(folder, name);
    writeFileSync(source, bytes);
    const rendition = { width, height, mediaType: "image/jpeg" as const, mayBeOwn: true };
    return await making.make({ path: "", hash: "", source, rendition, use });
  };
  const plain = await jpeg();
  expect(
    (await pixels(await own("plain.jpg", plain, 40, 20))).equals(
      await pixels(join(folder, "plain.jpg")),
    ),
  ).toBe(true);
  const turned = await own("turned.jpg", await jpeg({ orientation: 6 }), 20, 40);
  expect(await sharp(turned).metadata()).toMatchObject({ width: 20, height: 40 });
  const inked = await own("inked.jpg", await coloured({ r: 0, g: 90, b: 200 }, "cmyk"), 32, 32);
  expect(await sharp(inked).metadata()).toMatchObject({ space: "srgb", channels: 3 });
});
