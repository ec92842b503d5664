import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "../setup/project.js";
import { drawIcons } from "./icons.js";

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-icons-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let icons;
beforeAll(async () => {
  icons = await drawIcons(ROOT, folder);
});

it("draws each size of Linux at that size, with its corners clear and its ground blue", async () => {
  for (const size of [16, 48, 256, 1024]) {
    const drawing = sharp(path.join(icons.linux, `${size}x${size}.png`)).ensureAlpha();
    const { data, info } = await drawing.raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([size, size]);
    expect(data[3]).toBeLessThan(200);
    const middle = 4 * (Math.floor(size * 0.1) * size + Math.floor(size / 2));
    expect([...data.subarray(middle, middle + 4)]).toEqual([0x24, 0x57, 0xc5, 0xff]);
  }
});

it("writes an .ico whose every picture is where its entry says, up to 256", async () => {
  const bytes = readFileSync(icons.windows);
  const sizes = [];
  for (let at = 6; at < 6 + 16 * bytes.readUInt16LE(4); at += 16) {
    const start = bytes.readUInt32LE(at + 12);
    const { width, format } = await sharp(
      bytes.subarray(start, start + bytes.readUInt32LE(at + 8)),
    ).metadata();
    expect(format).toBe("png");
    expect(width % 256).toBe(bytes[at]);
    sizes.push(width);
  }
  expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 256]);
});

it("draws the files that a hand-over is known by, for both systems that show them", () => {
  expect(path.basename(icons.handOver)).toBe("hand-over.ico");
  expect(readFileSync(icons.handOver).length).toBeGreaterThan(1000);
  expect(readFileSync(icons.handOver.replace(".ico", ".icns")).length).toBeGreaterThan(1000);
});

it("writes an .icns of whole parts, from 32 to 1,024 pixels", async () => {
  const bytes = readFileSync(icons.mac);
  expect(bytes.toString("latin1", 0, 4)).toBe("icns");
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  const parts = {};
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    const part = bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4));
    parts[bytes.toString("latin1", at, at + 4)] = (await sharp(part).metadata()).width;
  }
  expect(parts).toEqual({
    ic07: 128,
    ic08: 256,
    ic09: 512,
    ic10: 1024,
    ic11: 32,
    ic12: 64,
    ic13: 256,
    ic14: 512,
  });
});
