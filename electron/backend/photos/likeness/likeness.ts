import sharp from "sharp";
import { pictureIn } from "../../seal/desk-files.ts";
import { FLAT } from "./flat.ts";

/** Cells along each side; each is compared with its right and its lower neighbour. */
const CELLS = 8;
/** Pixels of a first copy: asked for the few cells at once, decoders of each format shrink their own way. */
const COPY = 144;
/** In steps of 256: what noise and a new save make of one tone. */
const NOISE = 2;

/**
 * What a picture looks like, as 128 bits in hex: a bit for each cell of a small grey copy that is
 * darker than its right neighbour, and one for each that is darker than the one below (a difference
 * hash both ways, https://www.hackerfactor.com/blog/index.php?/archives/529-Kind-of-Like-That.html).
 * Another size, another save and slight corrections change a few of them. {@link FLAT} where there is
 * nothing to compare, or where the picture cannot be read.
 */
export async function likenessOf(path: string): Promise<string> {
  try {
    const copy = await sharp(await pictureIn(path), { failOn: "none" })
      .rotate()
      .flatten({ background: "#fff" })
      .greyscale()
      .resize(COPY, COPY, { fit: "fill" })
      .toColourspace("b-w")
      .raw()
      .toBuffer();
    const raw = { width: COPY, height: COPY, channels: 1 as const };
    const cells = await sharp(copy, { raw })
      .resize(CELLS + 1, CELLS + 1, { fit: "fill" })
      .toColourspace("b-w")
      .raw()
      .toBuffer();
    return bitsOf(cells);
  } catch {
    return FLAT;
  }
}

function bitsOf(grey: Uint8Array): string {
  const tone = (row: number, column: number) => grey[row * (CELLS + 1) + column] ?? 0;
  const across: boolean[] = [];
  const down: boolean[] = [];
  let differing = 0;
  for (let cell = 0; cell < CELLS * CELLS; cell += 1) {
    const [row, column] = [Math.floor(cell / CELLS), cell % CELLS];
    const steps = [tone(row, column + 1), tone(row + 1, column)].map(
      (other) => other - tone(row, column),
    ) as [number, number];
    if (steps.some((step) => Math.abs(step) > NOISE)) differing += 1;
    across.push(steps[0] > 0);
    down.push(steps[1] > 0);
  }
  return differing < CELLS ? FLAT : hex([...across, ...down]);
}

function hex(bits: readonly boolean[]): string {
  const nibble = (at: number) =>
    bits.slice(at, at + 4).reduce((value, bit) => value * 2 + (bit ? 1 : 0), 0);
  return Array.from({ length: bits.length / 4 }, (_, at) => nibble(at * 4).toString(16)).join("");
}
