import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExifTool } from "exiftool-vendored";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import type { NodeJson } from "../../../../shared/article/article.ts";
import type { PhotoDetails } from "../../../../shared/article/photo-details.ts";
import type { KeptMetadata } from "../../../../shared/exports/inscription.ts";
import { afterwards, newFolder } from "../../../store/testing/new-folder.ts";
import { readMetadata } from "../../photos/metadata/read-metadata.ts";
import { exiftool } from "../../testing/exports.ts";
import { jpeg } from "../../testing/pictures.ts";
import { Exiftool } from "./exiftool.ts";
import { Inscriber } from "./inscriber.ts";

// Each test runs exiftool several times: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** What a camera, a phone and a picture desk leave in a file. */
const TOLD = {
  "GPS:GPSLatitude": 60.1,
  "GPS:GPSLatitudeRef": "N",
  "GPS:GPSLongitude": 5.2,
  "GPS:GPSLongitudeRef": "E",
  "XMP-exif:GPSLatitude": 60.1,
  "XMP-iptcExt:LocationCreatedGPSLatitude": 60.1,
  "XMP-iptcExt:LocationCreatedCity": "Norhaven",
  "EXIF:SerialNumber": "SN-4711",
  "EXIF:LensSerialNumber": "LS-4712",
  "EXIF:OwnerName": "Owen Nerr",
  "EXIF:Make": "Lumen",
  "EXIF:Artist": "Owen Nerr",
  "XMP-aux:SerialNumber": "SN-4711",
  "XMP-xmpMM:DocumentID": "doc-4713",
  "XMP-iptcCore:CreatorWorkEmail": "lea@quay.example",
  "XMP-photoshop:Headline": "The crane at dawn",
  "IPTC:Headline": "The crane at dawn",
  "XMP-dc:Rights": "© NPA 2026",
  "XMP-xmpRights:UsageTerms": "No sales",
  "XMP-plus:LicensorURL": "https://npa.example/licence",
  "XMP-iptcExt:DigitalSourceType":
    "http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic",
  "File:Comment": "Owen Nerr's phone",
};
const TELLING = /gps|serial|owner|email|comment|make$/i;

const use: NodeJson = {
  type: "photo",
  attrs: {
    alt: "A crane",
    photographer: "Lea Brandt",
    agency: "Nordhavn Pressebyrå i Bergen",
    creditPattern: "Foto: {photographer}/{agency}",
  },
  content: [{ type: "text", text: "The crane \u2014 at <dawn> & {dusk}" }],
};

async function toldJpeg(tool: ExifTool): Promise<string> {
  const path = join(newFolder(), "told.jpg");
  writeFileSync(path, await jpeg({ orientation: 6 }));
  const tags = Object.entries(TOLD).map(([tag, value]) => `-${tag}=${value}`);
  await tool.write(path, {}, { writeArgs: ["-overwrite_original", "-n", ...tags] });
  return path;
}

function inscriber(details: PhotoDetails, kept: readonly KeptMetadata[] = [], tool?: Exiftool) {
  const made = new Inscriber({
    kept,
    known: () => Promise.resolve({ details, rights: null }),
    ...(tool === undefined ? {} : { tool }),
  });
  afterwards(() => made.close());
  return made;
}

async function leaving(source: string, kept: readonly KeptMetadata[] = [], tool?: Exiftool) {
  const { details } = readMetadata(readFileSync(source), true);
  const file = join(newFolder(), "copy");
  copyFileSync(source, file);
  const isSaid = await inscriber(details, kept, tool).inscribe(file, { hash: "", source, use });
  return { file, isSaid };
}

const tagsOf = (tool: ExifTool, file: string) =>
  tool.readRaw(file, { readArgs: ["-a", "-G1", "-n", "-struct"] });
const pixels = (file: string) => sharp(file).raw().toBuffer();

describe("a copy that leaves", () => {
  test("it says what the article and its file say, and nothing of who, where and with what", async () => {
    const tool = exiftool();
    const source = await toldJpeg(tool);
    const { file, isSaid } = await leaving(source);
    expect(isSaid).toBe(true);
    const tags = await tagsOf(tool, file);
    expect(tags).toMatchObject({
      "XMP-dc:Description": "The crane \u2014 at <dawn> & {dusk}",
      "IPTC:Caption-Abstract": "The crane \u2014 at <dawn> & {dusk}",
      "XMP-iptcCore:AltTextAccessibility": "A crane",
      "XMP-dc:Creator": ["Lea Brandt"],
      "IPTC:By-line": "Lea Brandt",
      "XMP-photoshop:Credit": "Foto: Lea Brandt/Nordhavn Pressebyrå i Bergen",
      "IPTC:Credit": "Foto: Lea Brandt/Nordhavn Presse",
      "XMP-photoshop:Source": "Nordhavn Pressebyrå i Bergen",
      "XMP-photoshop:Headline": "The crane at dawn",
      "XMP-dc:Rights": "© NPA 2026",
      "XMP-xmpRights:UsageTerms": "No sales",
      "XMP-plus:Licensor": [{ LicensorURL: "https://npa.example/licence" }],
      "XMP-iptcExt:DigitalSourceType": TOLD["XMP-iptcExt:DigitalSourceType"],
      "XMP-iptcExt:LocationCreated": [{ City: "Norhaven" }],
      "IFD0:Orientation": 6,
    });
    expect(Object.keys(tags).filter((tag) => TELLING.test(tag))).toEqual([]);
    const bytes = readFileSync(file, "latin1");
    for (const word of ["4711", "4712", "4713", "Nerr", "lea@quay", "ExifTool", "GPS"]) {
      expect(bytes, word).not.toContain(word);
    }
    expect((await pixels(file)).equals(await pixels(source))).toBe(true);
  });

  test("it has the same bytes each time", async () => {
    const source = await toldJpeg(exiftool());
    const [one, two] = [await leaving(source), await leaving(source)];
    expect(readFileSync(one.file).equals(readFileSync(two.file))).toBe(true);
  });

  test("it keeps of place, device and contact what a profile keeps", async () => {
    const tool = exiftool();
    const source = await toldJpeg(tool);
    const kept = async (what: readonly KeptMetadata[]) =>
      Object.keys(await tagsOf(tool, (await leaving(source, what)).file)).filter((tag) =>
        TELLING.test(tag),
      );
    expect(await kept(["place"])).toEqual(
      expect.arrayContaining(["GPS:GPSLatitude", "GPS:GPSLongitude", "XMP-exif:GPSLatitude"]),
    );
    expect((await kept(["place"])).filter((tag) => !/gps/i.test(tag))).toEqual([]);
    expect((await kept(["device"])).sort()).toEqual([
      "ExifIFD:LensSerialNumber",
      "ExifIFD:OwnerName",
      "ExifIFD:SerialNumber",
      "IFD0:Make",
      "XMP-aux:SerialNumber",
    ]);
    const { file } = await leaving(source, ["contact"]);
    expect(await tagsOf(tool, file)).toMatchObject({
      "XMP-iptcCore:CreatorContactInfo": { CiEmailWork: "lea@quay.example" },
    });
  });

  test.each(["png", "webp", "avif", "tiff", "gif"] as const)(
    "it says so as %s too",
    async (format) => {
      const tool = exiftool();
      const file = join(newFolder(), `copy.${format}`);
      await sharp(await jpeg())
        .withIccProfile("p3")
        .withExif({ IFD0: { Make: "Lumen" } })
        .toFormat(format)
        .toFile(file);
      const before = { pixels: await pixels(file), icc: (await sharp(file).metadata()).icc };
      const made = inscriber({ order: ["xmp"], said: { usageTerms: { xmp: ["No sales"] } } });
      expect(await made.inscribe(file, { hash: "", source: file, use })).toBe(true);
      const tags = await tagsOf(tool, file);
      expect(tags).toMatchObject({
        "XMP-dc:Creator": ["Lea Brandt"],
        "XMP-xmpRights:UsageTerms": "No sales",
      });
      expect(Object.keys(tags).filter((tag) => TELLING.test(tag))).toEqual([]);
      expect((await pixels(file)).equals(before.pixels)).toBe(true);
      expect((await sharp(file).metadata()).icc).toEqual(before.icc);
    },
  );
});

test("where exiftool cannot run, the copy leaves without any metadata, and that is told", async () => {
  const tool = exiftool();
  const { file, isSaid } = await leaving(
    await toldJpeg(tool),
    [],
    new Exiftool(async () => join(newFolder(), "no-exiftool")),
  );
  expect(isSaid).toBe(false);
  expect(Object.keys(await tagsOf(tool, file)).filter((tag) => TELLING.test(tag))).toEqual([]);
  const { width, height } = await sharp(file).metadata();
  expect({ width, height }).toEqual({ width: 20, height: 40 });
});

test("a file that exiftool will not write costs the others nothing", async () => {
  const folder = newFolder();
  const made = inscriber({ order: [], said: {} });
  const torn = join(folder, "torn.png");
  const whole = await sharp(await jpeg())
    .png()
    .toBuffer();
  writeFileSync(torn, Buffer.concat([whole.subarray(0, whole.length - 30), Buffer.alloc(9)]));
  await made.inscribe(torn, { hash: "", source: torn, use }).catch(() => undefined);
  const sound = join(folder, "sound.jpg");
  writeFileSync(sound, await jpeg());
  expect(await made.inscribe(sound, { hash: "", source: sound, use })).toBe(true);
  expect(existsSync(`${torn}_exiftool_tmp`)).toBe(false);
});
