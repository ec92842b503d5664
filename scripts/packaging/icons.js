import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { icns, ico } from "./icon-files.js";

/** The drawings, relative to the project: of the app, and of the files that it opens. */
const APP = "resources/icons/stet.svg";
const HAND_OVER = "resources/icons/hand-over.svg";
const LINUX = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
const WINDOWS = [16, 20, 24, 32, 40, 48, 64, 256];
/** A Mac shows a drawing with so much air around it (Apple's grid: 824 of 1024). */
const MAC_SHARE = 824 / 1024;

/**
 * Draws all sizes into `folder`. Answers with the app's (`linux`, a folder of `NxN.png`, `windows`, `mac`)
 * and the .ico of `handOver`, beside which its .icns lies.
 */
export async function drawIcons(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  const linux = path.join(folder, "linux");
  mkdirSync(linux, { recursive: true });
  const app = readFileSync(path.join(root, APP));
  for (const size of LINUX) {
    writeFileSync(path.join(linux, `${size}x${size}.png`), await drawn(app, size));
  }
  const own = await drawFiles(app, path.join(folder, "stet"));
  const handOver = readFileSync(path.join(root, HAND_OVER));
  const { windows } = await drawFiles(handOver, path.join(folder, "hand-over"));
  return { linux, ...own, handOver: windows };
}

async function drawFiles(svg, stem) {
  const windows = `${stem}.ico`;
  writeFileSync(windows, ico(await sized(WINDOWS, (size) => drawn(svg, size))));
  const mac = `${stem}.icns`;
  writeFileSync(mac, icns(await sized(LINUX, (size) => drawn(svg, size, MAC_SHARE))));
  return { windows, mac };
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
