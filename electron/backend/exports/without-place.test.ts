import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { exiftool, placedJpeg, placesIn } from "../testing/exports.ts";
import { jpeg } from "../testing/pictures.ts";
import { removePlace } from "./without-place.ts";

// Each test runs exiftool several times: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test("it takes every coordinate out and leaves the credit in", async () => {
  const tool = exiftool();
  const path = await placedJpeg(tool);
  expect(await removePlace(path)).toBe("stripped");
  expect(await placesIn(tool, path)).toEqual([]);
  expect(await tool.read(path)).toMatchObject({ Creator: ["Lea Brandt"], City: "Norhaven" });
});

test("it leaves a photo that names no place byte for byte", async () => {
  const path = join(newFolder(), "plain.jpg");
  const bytes = await jpeg({ exif: { Artist: "Lea Brandt" } });
  writeFileSync(path, bytes);
  expect(await removePlace(path)).toBe("untouched");
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test("it encodes the picture anew where exiftool cannot run", async () => {
  const tool = exiftool();
  const path = await placedJpeg(tool);
  expect(await removePlace(path, join(newFolder(), "no-exiftool"))).toBe("reencoded");
  expect(await placesIn(tool, path)).toEqual([]);
  expect(await sharp(path).metadata()).toMatchObject({ format: "jpeg", width: 40, height: 20 });
});

test("it leaves a photo without metadata alone even then", async () => {
  const path = join(newFolder(), "plain.png");
  const grey = { width: 4, height: 4, channels: 3 as const, background: "#888" };
  const bytes = await sharp({ create: grey }).png().toBuffer();
  writeFileSync(path, bytes);
  expect(await removePlace(path, join(newFolder(), "no-exiftool"))).toBe("untouched");
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
