import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { newFolder } from "../../../store/testing/new-folder.ts";
import { AlikePhotos, MOST_DIFFERING } from "./alike-photos.ts";
import { FLAT } from "./flat.ts";
import { likenessOf } from "./likeness.ts";

const SIDE = 240;

/** Hills of light and dark that no other seed has. */
function hills(seed: number) {
  const pixels = Buffer.alloc(SIDE * SIDE * 3);
  for (let at = 0; at < pixels.length; at += 1) {
    const [row, column] = [Math.floor(at / 3 / SIDE) / SIDE, (Math.floor(at / 3) % SIDE) / SIDE];
    const wave = (n: number) => Math.sin((row * (seed + n) + column * (seed * 0.7 + 2 * n)) * 6);
    pixels[at] = 128 + 40 * wave(1) + 40 * wave(2.3) + 30 * Math.cos(row * seed * 9 + column * 11);
  }
  return sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } });
}

async function seen(picture: Sharp): Promise<string> {
  const path = join(newFolder(), "picture");
  writeFileSync(path, await picture.toBuffer());
  return likenessOf(path);
}

const isAlike = (one: string, other: string) =>
  new AlikePhotos().of([
    { hash: "a", likeness: one },
    { hash: "b", likeness: other },
  ]).size > 0;

test("another size, another save and a slight correction are the same picture", async () => {
  const original = await seen(hills(1.7).png());
  const others = [
    hills(1.7).resize(90).jpeg({ quality: 60 }),
    hills(1.7).webp({ quality: 50 }),
    hills(1.7).modulate({ brightness: 1.08 }).jpeg(),
    hills(1.7).blur(1.5).png(),
  ];
  for (const other of others) expect(isAlike(original, await seen(other))).toBe(true);
});

test("another picture is another one, and so is the same one turned over", async () => {
  const original = await seen(hills(1.7).png());
  for (const other of [hills(2.9), hills(4.1), hills(1.7).flop(), hills(1.7).rotate(90)]) {
    expect(isAlike(original, await seen(other.png()))).toBe(false);
  }
});

test("a picture of one tone looks like no other, nor does a file that is none", async () => {
  const grey = { width: 40, height: 20, channels: 3 as const, background: "#888" };
  expect(await seen(sharp({ create: grey }).png())).toBe(FLAT);
  expect(await likenessOf(join(newFolder(), "nowhere.jpg"))).toBe(FLAT);
  expect(isAlike(FLAT, FLAT)).toBe(false);
});

test("as many bits may differ as are said, and not one more", () => {
  const bits = fc.array(fc.boolean(), { minLength: 128, maxLength: 128 });
  const flips = fc.uniqueArray(fc.nat(127), { maxLength: 2 * MOST_DIFFERING });
  const hex = (values: readonly boolean[]) =>
    BigInt(`0b${values.map(Number).join("")}`)
      .toString(16)
      .padStart(32, "0");
  fc.assert(
    fc.property(bits, flips, (one, flipped) => {
      const other = one.map((bit, at) => (flipped.includes(at) ? !bit : bit));
      expect(isAlike(hex(one), hex(other))).toBe(flipped.length <= MOST_DIFFERING);
    }),
  );
});

test("it names of each photo all that look like it", () => {
  const photos = ["0", "1", "f"].map((digit) => ({ hash: digit, likeness: digit.repeat(32) }));
  const alike = new AlikePhotos();
  expect(alike.of(photos).size).toBe(0);
  photos.push({ hash: "g", likeness: `1${"f".repeat(31)}` });
  expect(Object.fromEntries(alike.of(photos))).toEqual({ f: ["g"], g: ["f"] });
});
