import { createHash } from "node:crypto";
import sharp from "sharp";
import { bytesIn, writeIn } from "../seal/desk-files.ts";
import { unfitDrawing } from "./refusals.ts";

/** A drawing (SVG), and where its pixels go. */
export interface DrawOrder {
  readonly path: string;
  readonly name: string;
  readonly target: string;
}

export interface Drawn {
  readonly hash: string;
  readonly bytes: number;
}

const LARGEST_DRAWING = 5 * 1024 * 1024;
/** As wide as a page shows a graphic on a fine screen. In pixels. */
const LONGEST_SIDE = 2400;
const LONGEST_SECONDS = 10;
/** At this density one unit of a drawing is one pixel. */
const PLAIN_DENSITY = 72;
const DENSEST = 7200;

/**
 * Turns a drawing into a PNG. It is read from memory, so that it has no place from which it could
 * ask for other files; librsvg runs no script and asks no network. NOT_A_PICTURE where it cannot be.
 */
export async function draw({ path, name, target }: DrawOrder): Promise<Drawn> {
  const source = bytesIn(path);
  if (source.length > LARGEST_DRAWING) throw unfitDrawing(name);
  try {
    const { width, height } = await sharp(source, { limitInputPixels: false }).metadata();
    const times = LONGEST_SIDE / Math.max(width, height);
    const density = Math.min(DENSEST, Math.max(1, PLAIN_DENSITY * times));
    const png = await sharp(source, { density })
      .timeout({ seconds: LONGEST_SECONDS })
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside" })
      .png()
      .toBuffer();
    await writeIn(target, png, "wx");
    return { hash: createHash("sha256").update(png).digest("hex"), bytes: png.length };
  } catch (error) {
    throw unfitDrawing(name, error);
  }
}
