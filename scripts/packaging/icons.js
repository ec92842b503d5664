import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { icns, ico } from "./icon-files.js";

/** The drawing of the app's own icon, relative to the project. */
const DRAWING = "resources/icons/stet.svg";
const LINUX = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
const WINDOWS = [16, 20, 24, 32, 40, 48, 64, 256];
/** A Mac shows a drawing with so much air around it (Apple's grid: 824 of 1024). */
const MAC_SHARE = 824 / 1024;

/** Draws all sizes into `folder`: `linux/NxN.png`, `stet.ico`, `stet.icns`. Answers with their paths. */
export async function drawIcons(root, folder) {
  const svg = readFileSync(path.join(root, DRAWING));
  rmSync(folder, { recursive: true, force: true });
  const linux = path.join(folder, "linux");
  mkdirSync(linux, { recursive: true });
  for (const size of LINUX) {
    writeFileSync(path.join(linux, `${size}x${size}.png`), await drawn(svg, size));
  }
  const windows = path.join(folder, "stet.ico");
  writeFileSync(windows, ico(await sized(WINDOWS, (size) => drawn(svg, size))));
  const mac = path.join(folder, "stet.icns");
  writeFileSync(mac, icns(await sized(LINUX, (size) => drawn(svg, size, MAC_SHARE))));
  return { linux, windows, mac };
}

async function sized(sizes, draw) {
  return new Map(await Promise.all(sizes.map(async (size) => [size, await draw(size)])));
}

/** A PNG of `size` pixels a side, with the drawing over `share` of it. */
async function drawn(svg, size, share = 1) {
  const width = Math.round(size * share);
  const before = Math.floor((size - width) / 2);
  const after = size - width - before;
  // Drawn at its size, not made smaller from a large one.
  return sharp(svg, { density: (72 * width) / 64 })
    .resize(width, width)
    .extend({ top: before, left: before, bottom: after, right: after, background: "#0000" })
    .png()
    .toBuffer();
}
