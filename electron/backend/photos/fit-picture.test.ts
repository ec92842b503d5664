import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { jpeg } from "../testing/pictures.ts";
import { fitPicture } from "./fit-picture.ts";

const TAKES = ["image/jpeg", "image/png", "image/gif"] as const;

function fileWith(bytes: Buffer): string {
  const file = join(newFolder(), "photo");
  writeFileSync(file, bytes);
  return file;
}

const plain = (width: number, height: number, alpha = 1) =>
  sharp({
    create: {
      width,
      height,
      channels: alpha === 1 ? 3 : 4,
      background: { r: 9, g: 9, b: 9, alpha },
    },
  });

test("it leaves a picture that fits byte for byte", async () => {
  const bytes = await jpeg({ exif: { Artist: "Lea Brandt" } });
  const file = fileWith(bytes);
  const fitted = await fitPicture({ file: file, mediaType: "image/jpeg", takes: TAKES });
  expect(fitted).toEqual({ width: 40, height: 20, mediaType: "image/jpeg" });
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("it makes a large one smaller, in proportion", async () => {
  const file = fileWith(await plain(3000, 1500).jpeg().toBuffer());
  const fitted = await fitPicture({ file: file, mediaType: "image/jpeg", takes: TAKES });
  expect(fitted).toEqual({ width: 2000, height: 1000, mediaType: "image/jpeg" });
  expect(await sharp(file).metadata()).toMatchObject({ format: "jpeg", width: 2000, height: 1000 });
});

test("it turns one upright for programs that do not", async () => {
  const file = fileWith(await jpeg({ orientation: 6 }));
  const fitted = await fitPicture({ file: file, mediaType: "image/jpeg", takes: TAKES });
  expect(fitted).toEqual({ width: 20, height: 40, mediaType: "image/jpeg" });
  const { width, height, orientation = 1 } = await sharp(file).metadata();
  expect({ width, height, orientation }).toEqual({ width: 20, height: 40, orientation: 1 });
});

test.each([
  [1, "image/jpeg", "jpeg"],
  [0.5, "image/png", "png"],
] as const)(
  "it writes a type that is not taken, of alpha %d, as %s",
  async (alpha, type, format) => {
    const file = fileWith(await plain(30, 20, alpha).webp().toBuffer());
    const fitted = await fitPicture({ file: file, mediaType: "image/webp", takes: TAKES });
    expect(fitted).toEqual({ width: 30, height: 20, mediaType: type });
    expect((await sharp(file).metadata()).format).toBe(format);
  },
);
