import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Rendition } from "../../../shared/exports/renditions.ts";
import { IMAGE_NAMES } from "../photos/image-names.ts";
import type { Inscribed, Inscriber } from "./inscribe/inscriber.ts";

/** A file that is to lie beside an exported one. */
export interface PhotoCopy extends Inscribed {
  readonly path: string;
  /** What is to be made of it; null for the photo as it is. */
  readonly rendition: Rendition | null;
}

const QUALITY = { "image/jpeg": 82, "image/webp": 80, "image/avif": 60 };
const PAPER = "#ffffff";

/** Makes what may leave of a draft's photos, in a folder outside the desk. */
export class PhotoCopies {
  readonly #folder: string;
  readonly #inscriber: Inscriber;
  /** Photos whose copies could not be given their words. */
  readonly #silent = new Set<string>();

  constructor(folder: string, inscriber: Inscriber) {
    this.#folder = folder;
    this.#inscriber = inscriber;
  }

  get silent(): number {
    return this.#silent.size;
  }

  /** A path that holds until the next call. */
  async make({ source, rendition, ...photo }: PhotoCopy): Promise<string> {
    const made = join(this.#folder, "copy");
    if (rendition === null) await copyFile(source, made);
    else await writeFile(made, await render(source, rendition));
    const says = await this.#inscriber.inscribe(made, { ...photo, source });
    if (!says) this.#silent.add(photo.hash);
    return made;
  }
}

/** Upright and in sRGB. */
function render(file: string, { width, height, mediaType }: Rendition): Promise<Buffer> {
  const sized = sharp(file)
    .autoOrient()
    .resize({ width, height, fit: "fill" })
    .withIccProfile("srgb");
  if (mediaType === "image/jpeg") sized.flatten({ background: PAPER });
  const quality = QUALITY[mediaType as keyof typeof QUALITY];
  return sized
    .toFormat(IMAGE_NAMES[mediaType], quality === undefined ? {} : { quality })
    .toBuffer();
}
