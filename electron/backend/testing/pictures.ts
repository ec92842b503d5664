import sharp, { type Sharp } from "sharp";
import { assertNever } from "../../../shared/assert-never.ts";

/** What is to be written into a test picture; `iim` values are bytes as a tool would write them. */
export interface PictureText {
  readonly exif?: Readonly<Record<string, string>>;
  readonly xmp?: string;
  readonly iim?: readonly (readonly [record: number, value: Buffer])[];
  readonly orientation?: number;
}

/** A small grey JPEG, 40 × 20 pixels before its orientation. */
export async function jpeg(text: PictureText = {}): Promise<Buffer> {
  const grey = { width: 40, height: 20, channels: 3 as const, background: "#888" };
  let picture = sharp({ create: grey }).jpeg();
  if (text.exif !== undefined) picture = picture.withExif({ IFD0: text.exif });
  if (text.orientation !== undefined)
    picture = picture.withMetadata({ orientation: text.orientation });
  if (text.xmp !== undefined) picture = picture.withXmp(text.xmp);
  const bytes = await picture.toBuffer();
  return text.iim === undefined ? bytes : withIim(bytes, text.iim);
}

/** An XMP packet with the description, the creator and whatever other properties are given. */
export function xmp(fields: { creator?: string; description?: string; other?: string }): string {
  const creator = `<dc:creator><rdf:Seq><rdf:li>${fields.creator}</rdf:li></rdf:Seq></dc:creator>`;
  const described = `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${fields.description}</rdf:li></rdf:Alt></dc:description>`;
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">${fields.creator === undefined ? "" : creator}${fields.description === undefined ? "" : described}${fields.other ?? ""}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** Numbers of the IIM data sets that credits live in. */
export const IIM = { byline: 80, credit: 110, source: 115, caption: 120 } as const;

function withIim(file: Buffer, records: NonNullable<PictureText["iim"]>): Buffer {
  const iim = Buffer.concat(
    records.map(([record, value]) => {
      const head = Buffer.from([0x1c, 2, record, 0, 0]);
      head.writeUInt16BE(value.length, 3);
      return Buffer.concat([head, value]);
    }),
  );
  const resource = Buffer.concat([Buffer.from("8BIM\u0004\u0004\0\0\0\0\0\0", "latin1"), iim]);
  resource.writeUInt32BE(iim.length, 8);
  const body = Buffer.concat([
    Buffer.from("Photoshop 3.0\0", "latin1"),
    resource,
    Buffer.alloc(iim.length & 1),
  ]);
  const marker = Buffer.from([0xff, 0xed, 0, 0]);
  marker.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([file.subarray(0, 2), marker, body, file.subarray(2)]);
}

/** A picture of noise, which no encoder makes small; a large one repeats itself. */
export function noisy(width: number, height: number): Sharp {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 30 };
  const plain = { channels: 3 as const, background: "#888" };
  const [across, down] = [Math.min(width, 500), Math.min(height, 500)];
  const tile = { create: { ...plain, width: across, height: down, noise } };
  return sharp({ create: { ...plain, width, height } }).composite([{ input: tile, tile: true }]);
}

/** Its upper left quarter is red, all else blue; `orientation` as a camera writes it. */
export async function quartered(orientation: number, width = 80, height = 40): Promise<Buffer> {
  const red = { width: width / 2, height: height / 2, channels: 3 as const, background: "#f00" };
  const blue = { width, height, channels: 3 as const, background: "#00f" };
  return await sharp({ create: blue })
    .composite([{ input: { create: red }, left: 0, top: 0 }])
    .withMetadata({ orientation })
    .png()
    .toBuffer();
}

/** All of one colour (in sRGB), written in another colour space. */
export async function coloured(
  background: { r: number; g: number; b: number },
  as: "p3" | "cmyk" | "sixteen bits",
): Promise<Buffer> {
  const picture = sharp({ create: { width: 32, height: 32, channels: 3, background } });
  switch (as) {
    case "p3":
      return await picture.withIccProfile("p3").png().toBuffer();
    case "cmyk": {
      const inked = picture.withIccProfile("cmyk").toColourspace("cmyk");
      return await inked.jpeg({ quality: 100 }).toBuffer();
    }
    case "sixteen bits":
      return await picture.toColourspace("rgb16").png().toBuffer();
    default:
      return assertNever(as);
  }
}

/** A GIF of two frames that differ. */
export async function moving(): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame("#f00"), await frame("#00f")];
  return await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

/** The head of a phone's HEIC photo, with none of its pixels. */
export const HEIC = Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1");

/** A drawing whose middle is blue, with whatever else is given in it. */
export const drawing = (inside = "", head = "") =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20"><rect width="40" height="20" fill="#00f"/>${inside}</svg>`;

/** A PNG head that claims so many pixels, with none of them behind it. */
export async function claiming(width: number, height: number): Promise<Buffer> {
  const grey = { width: 1, height: 1, channels: 3 as const, background: "#888" };
  const png = await sharp({ create: grey }).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

export function fileOf(bytes: Uint8Array | string, name: string): File {
  return new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
}
