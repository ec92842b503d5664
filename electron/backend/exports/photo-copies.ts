import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Rendition } from "../../../shared/exports/renditions.ts";
import { IMAGE_NAMES } from "../photos/image-names.ts";
import { removePlace } from "./without-place.ts";

/** A file that is to lie beside an exported one. */
export interface PhotoCopy {
  readonly path: string;
  /** The photo on the desk. */
  readonly source: string;
  /** What is to be made of it; null for the photo as it is. */
  readonly rendition: Rendition | null;
}

const QUALITY = { "image/jpeg": 82, "image/webp": 80, "image/avif": 60 };
const PAPER = "#ffffff";

/** Makes what may leave of a draft's photos, in a folder outside the desk; no place leaves in any. */
export class PhotoCopies {
  /** Photos that could not be cleaned otherwise than by losing their credit inside. */
  reencoded = 0;
  readonly #folder: string;
  /** Each photo is cleaned once, whatever is made of it. */
  readonly #cleaned = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A path that holds until the next call. */
  async make({ source, rendition }: PhotoCopy): Promise<string> {
    const clean = await this.#clean(source);
    if (rendition === null) return clean;
    const made = join(this.#folder, "rendition");
    await writeFile(made, await render(clean, rendition));
    return made;
  }

  async #clean(source: string): Promise<string> {
    const before = this.#cleaned.get(source);
    if (before !== undefined) return before;
    const copy = join(this.#folder, `photo-${this.#cleaned.size}`);
    await copyFile(source, copy);
    if ((await removePlace(copy)) === "reencoded") this.reencoded += 1;
    this.#cleaned.set(source, copy);
    return copy;
  }
}

/** Upright, in sRGB, with the credit that the photo holds inside. */
function render(file: string, { width, height, mediaType }: Rendition): Promise<Buffer> {
  const sized = sharp(file)
    .autoOrient()
    .resize({ width, height, fit: "fill" })
    .keepMetadata()
    .withIccProfile("srgb");
  if (mediaType === "image/jpeg") sized.flatten({ background: PAPER });
  const quality = QUALITY[mediaType as keyof typeof QUALITY];
  return sized
    .toFormat(IMAGE_NAMES[mediaType], quality === undefined ? {} : { quality })
    .toBuffer();
}
