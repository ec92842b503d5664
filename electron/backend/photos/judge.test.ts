import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { claiming, coloured, moving, noisy, quartered } from "../testing/pictures.ts";
import { judge } from "./judge.ts";

const MB = 1024 * 1024;

/** What judging a file took, and the sentence where it was refused. */
async function judged(bytes: Buffer, mediaType: PhotoMediaType) {
  const folder = newFolder();
  const path = join(folder, "picture");
  writeFileSync(path, bytes);
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  const start = performance.now();
  const order = { path, name: "picture", thumbnail: join(folder, "thumbnail.webp") };
  const said = await judge(order, mediaType).catch((error: Error) => error.message);
  clearInterval(watch);
  return { said, ms: performance.now() - start, megabytes: (most - before) / MB };
}

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1);

/** Each with what it is: large, cut off, or not what it says. */
const FILES: readonly (readonly [string, PhotoMediaType, () => Promise<Buffer>])[] = [
  ["ink", "image/jpeg", () => coloured({ r: 0, g: 90, b: 200 }, "cmyk")],
  ["cut off", "image/jpeg", async () => half(await noisy(1500, 1000).jpeg().toBuffer())],
  ["250 megapixels that are not there", "image/png", () => claiming(16_000, 15_600)],
  ["turned", "image/png", () => quartered(7)],
  ["moving", "image/gif", moving],
  ["a GIF that claims to be huge", "image/gif", async () => widened(await moving())],
  ["16 bits", "image/png", () => noisy(900, 600).toColourspace("rgb16").png().toBuffer()],
  ["a JPEG that says it is a PNG", "image/png", () => noisy(90, 60).jpeg().toBuffer()],
];

async function widened(gif: Buffer): Promise<Buffer> {
  gif.writeUInt16LE(0xffff, 6);
  gif.writeUInt16LE(0xffff, 8);
  return gif;
}

test.each(FILES)(
  "%s (%s) is judged within a second and 100 MB",
  { retry: 2 },
  async (_, mediaType, make) => {
    const bytes = await make();
    const { ms, megabytes } = await judged(bytes, mediaType);
    expect(ms).toBeLessThan(1000);
    expect(megabytes).toBeLessThan(100);
  },
);

test("very many pixels that decode as a whole wait until somebody asks to see them", async () => {
  sharp.cache(false);
  const grey = { width: 6400, height: 5000, channels: 3 as const, background: "#888" };
  const progressive = await sharp({ create: grey }).jpeg({ progressive: true }).toBuffer();
  const { said, megabytes } = await judged(progressive, "image/jpeg");
  expect(said).toMatchObject({ width: 6400, hasThumbnail: false });
  expect(megabytes).toBeLessThan(100);
});
