import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { NO_DETAILS } from "../../../shared/article/photo-details.ts";
import { afterwards, newFolder } from "../../store/testing/new-folder.ts";
import { draftOf, exiftool, exportingDesk, placedJpeg, placesIn } from "../testing/exports.ts";
import { jpeg } from "../testing/pictures.ts";
import { Inscriber } from "./inscribe/inscriber.ts";
import { PhotoCopies } from "./photo-copies.ts";

vi.setConfig({ testTimeout: 60_000 });

const NARROW = "title: Narrow\nformat: html-fragment\nimageWidths: [16, 32]\nimageFormat: webp\n";
const STORY = "---\nslug: quay\n---\n\nThe quay closes.\n\n![A crane](crane.jpg)\n";

test("a profile's widths lie beside the page, with their credit and without their place", async () => {
  const { client, folder } = await exportingDesk();
  mkdirSync(join(folder, "export-profiles"));
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
  const pixels = (file: string) => sharp(file).raw().toBuffer();
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
  return new PhotoCopies(newFolder(), inscriber);
}
