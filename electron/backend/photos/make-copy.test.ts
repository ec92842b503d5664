import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { coloured, moving, noisy, quartered } from "../testing/pictures.ts";
import { type CopyOrder, makeCopy } from "./make-copy.ts";
import { makeShown } from "./make-shown.ts";

async function copyOf(picture: Buffer, order: Omit<CopyOrder, "source" | "target">) {
  const folder = newFolder();
  const [source, target] = [join(folder, "source"), join(folder, "copy")];
  writeFileSync(source, picture);
  await makeCopy({ source, target, ...order });
  return target;
}

/** The colour at a place of a picture, in fractions of its sides. */
async function colourAt(file: string, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [column, row] = [Math.floor(x * info.width), Math.floor(y * info.height)];
  const at = (row * info.width + column) * info.channels;
  return [...data.subarray(at, at + 3)];
}

const isRed = ([red = 0, , blue = 0]: number[]) => red > 200 && blue < 60;

/** In which corner the red quarter of a picture is seen, across and down, by its EXIF orientation. */
const CORNERS = ["", "00", "10", "11", "01", "00", "10", "11", "01"];

async function redCorners(file: string): Promise<string[]> {
  const corners = ["00", "10", "01", "11"];
  const at = (digit: string | undefined) => (digit === "0" ? 0.2 : 0.8);
  const colours = await Promise.all(corners.map(([x, y]) => colourAt(file, at(x), at(y))));
  return corners.filter((_, index) => isRed(colours[index] ?? []));
}

test("it is upright, whichever of the eight ways the camera was held", async () => {
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const file = await copyOf(await quartered(orientation), { mediaType: "image/png" });
    const [width, height] = orientation > 4 ? [40, 80] : [80, 40];
    const found = await sharp(file).metadata();
    expect(found).toMatchObject({ width, height });
    expect(found.orientation ?? 1).toBe(1);
    expect(await redCorners(file), `held ${orientation}`).toEqual([CORNERS[orientation]]);
  }
});

test("a part of it is cut from the upright picture", async () => {
  // Held so that the red quarter is seen at the upper right.
  const box = { left: 20, top: 0, width: 20, height: 20 };
  const file = await copyOf(await quartered(6), {
    mediaType: "image/png",
    box,
    exactly: { width: 10, height: 10 },
  });
  expect(await sharp(file).metadata()).toMatchObject({ width: 10, height: 10 });
  expect(isRed(await colourAt(file, 0.5, 0.5))).toBe(true);
});

test("its colours are what the profile says, from wide gamut, ink and 16 bits", async () => {
  const colour = { r: 0, g: 120, b: 200 };
  const near = async (as: Parameters<typeof coloured>[1], within: number) => {
    for (const mediaType of ["image/jpeg", "image/webp", "image/avif"] as const) {
      const file = await copyOf(await coloured(colour, as), { mediaType, quality: 95 });
      const [r = 0, g = 0, b = 0] = await colourAt(file, 0.5, 0.5);
      const off = Math.max(Math.abs(r - colour.r), Math.abs(g - colour.g), Math.abs(b - colour.b));
      expect(off, `${as} as ${mediaType}: ${r}, ${g}, ${b}`).toBeLessThanOrEqual(within);
      expect(await sharp(file).metadata()).toMatchObject({ space: "srgb", depth: "uchar" });
    }
  };
  await near("p3", 6);
  await near("sixteen bits", 6);
  // Ink cannot show this blue as bright.
  await near("cmyk", 55);
});

test("it never grows, and transparency meets paper in a JPEG", async () => {
  const clear = await sharp({
    create: { width: 20, height: 20, channels: 4, background: "#00000000" },
  })
    .png()
    .toBuffer();
  const file = await copyOf(clear, { mediaType: "image/jpeg", within: 500 });
  expect(await sharp(file).metadata()).toMatchObject({ width: 20, height: 20, hasAlpha: false });
  expect(await colourAt(file, 0.5, 0.5)).toEqual([255, 255, 255]);
});

test("what can be had of a cut-off picture is shown, and nothing is left where none can", async () => {
  const whole = await noisy(300, 200).jpeg().toBuffer();
  const half = whole.subarray(0, whole.length >> 1);
  expect(await sharp(await copyOf(half, { mediaType: "image/webp" })).metadata()).toMatchObject({
    width: 300,
  });
  const rejected = copyOf(half, { mediaType: "image/webp", strict: true });
  await expect(rejected).rejects.toThrow(/premature end/);
});

test("a picture that moves, or is small, is shown as it is; a TIFF never", async () => {
  const shown = async (
    picture: Buffer,
    mediaType: Parameters<typeof makeShown>[0]["mediaType"],
    size: Parameters<typeof makeShown>[0]["size"],
  ) => {
    const folder = newFolder();
    const [source, target] = [join(folder, "source"), join(folder, "shown")];
    writeFileSync(source, picture);
    return await makeShown({ source, mediaType, target, size });
  };
  expect(await shown(await moving(), "image/gif", "display")).toBe(false);
  expect(await shown(await moving(), "image/gif", "thumbnail")).toBe(true);
  expect(await shown(await noisy(300, 200).jpeg().toBuffer(), "image/jpeg", "display")).toBe(false);
  expect(await shown(await noisy(1700, 200).jpeg().toBuffer(), "image/jpeg", "display")).toBe(true);
  for (const size of ["thumbnail", "display", "full"] as const) {
    expect(await shown(await noisy(300, 200).tiff().toBuffer(), "image/tiff", size)).toBe(true);
  }
});
