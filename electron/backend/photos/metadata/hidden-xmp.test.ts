import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { newFolder } from "../../../store/testing/new-folder.ts";
import { exiftool } from "../../testing/exports.ts";
import { xmp } from "../../testing/pictures.ts";
import { hiddenXmp } from "./hidden-xmp.ts";
import { readMetadata } from "./read-metadata.ts";

const plain = { create: { width: 8, height: 8, channels: 3 as const, background: "#456" } };
const PACKET = `<?xpacket begin="\ufeff"?>${xmp({ creator: "Zoë Søndergård 🙂", description: "The quay." })}<?xpacket end="w"?>`;
const FOUND = { photographer: "Zoë Søndergård 🙂", caption: "The quay." };

/** As four bytes a character, the highest last or first. */
function utf32(text: string, write: "writeUInt32LE" | "writeUInt32BE"): Buffer {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(codes.length * 4);
  for (const [at, code] of codes.entries()) bytes[write](code, at * 4);
  return bytes;
}

test("XMP in a GIF is read", async () => {
  const file = join(newFolder(), "quay.gif");
  writeFileSync(file, await sharp(plain).gif().toBuffer());
  const said = { "XMP-dc:Creator": "Zoë Søndergård 🙂", "XMP-dc:Description": "The quay." };
  const asIs = { writeArgs: ["-overwrite_original"] };
  await exiftool().write(file, said as object, asIs);
  expect(readMetadata(await readFile(file), true).credit).toMatchObject(FOUND);
});

const little = Buffer.from(PACKET, "utf16le");
test.each([
  ["UTF-16, little end first", little],
  ["UTF-16, big end first", Buffer.from(little).swap16()],
  ["UTF-32, little end first", utf32(PACKET, "writeUInt32LE")],
  ["UTF-32, big end first", utf32(PACKET, "writeUInt32BE")],
])("XMP in %s is read", async (_, packet) => {
  const picture = await sharp(plain).tiff().toBuffer();
  const file = Buffer.concat([picture, packet]);
  expect(readMetadata(file, true).credit).toMatchObject(FOUND);
  expect(readMetadata(file, false).credit.photographer).toBeNull();
  for (let length = 0; length < file.length; length += 7) {
    expect(() => hiddenXmp(file.subarray(0, length))).not.toThrow();
  }
});

/** A JPEG whose segment for XMP holds the packet, as its standard does not foresee. */
function inJpeg(jpeg: Buffer, packet: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from("http://ns.adobe.com/xap/1.0/\0", "latin1"), packet]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

test.each([
  ["UTF-16, little end first", little],
  ["UTF-16, big end first", Buffer.from(little).swap16()],
  ["UTF-8", Buffer.from(PACKET)],
])("XMP in %s is read in a JPEG", async (_, packet) => {
  const file = inJpeg(await sharp(plain).jpeg().toBuffer(), packet);
  expect(readMetadata(file, true).credit).toMatchObject(FOUND);
  expect(hiddenXmp(file) === null).toBe(packet[0] === 0x3c && packet[1] !== 0);
  for (let length = 0; length < file.length; length += 17) {
    expect(() => hiddenXmp(file.subarray(0, length))).not.toThrow();
  }
});

test("a picture without any has none", async () => {
  expect(hiddenXmp(await sharp(plain).webp().toBuffer())).toBeNull();
  expect(hiddenXmp(await sharp(plain).jpeg().toBuffer())).toBeNull();
  expect(hiddenXmp(Buffer.alloc(0))).toBeNull();
});
