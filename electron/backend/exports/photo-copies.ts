import { createHash } from "node:crypto";
import { copyFile } from "node:fs/promises";
import { basename, join, parse } from "node:path";
import { PHOTO_EXTENSIONS } from "../../../shared/article/asset.ts";
import type { PixelBox } from "../../../shared/article/photo-crop.ts";
import type { Rendition } from "../../../shared/exports/renditions.ts";
import type { Context } from "../context.ts";
import { removePlace } from "./without-place.ts";

/** A file that is to lie beside an exported one. */
export interface PhotoCopy {
  readonly path: string;
  /** The photo on the desk, named by its hash. */
  readonly source: string;
  /** What is to be made of it; null for the photo as it is. */
  readonly rendition: MadeRendition | null;
}

interface MadeRendition extends Rendition {
  /** The part of the upright photo that is meant; left out, all of it. */
  readonly box?: PixelBox;
  /** Whether the photo's own file is meant, where it is upright and in sRGB. */
  readonly mayBeOwn?: boolean;
}

const QUALITY = { "image/jpeg": 82, "image/webp": 80, "image/avif": 60 };
/** Slower encoders win a twentieth of the bytes. */
const EFFORT = { "image/webp": 4, "image/avif": 2 };
/** Rises when copies are made otherwise than before. */
const RECIPE = 1;

/** Makes what may leave of a draft's photos, in a folder outside the desk; no place leaves in any. */
export class PhotoCopies {
  /** Photos that could not be cleaned otherwise than by losing their credit inside. */
  reencoded = 0;
  readonly #folder: string;
  readonly #context: Pick<Context, "pictures" | "copies">;
  /** Each photo is cleaned once, whatever is made of it. */
  readonly #cleaned = new Map<string, Cleaned>();

  constructor(folder: string, context: Pick<Context, "pictures" | "copies">) {
    this.#folder = folder;
    this.#context = context;
  }

  /** A path that holds until the next call, to a file that nothing else is made from. */
  async make({ source, rendition }: PhotoCopy): Promise<string> {
    const made = join(this.#folder, "rendition");
    await copyFile(
      rendition === null
        ? (await this.#clean(source)).file
        : await this.#rendered(source, rendition),
      made,
    );
    return made;
  }

  /** Among the copies that are kept, so that the next export has it at once. */
  async #rendered(source: string, rendition: MadeRendition): Promise<string> {
    const { copies, pictures } = this.#context;
    const name = nameOf(source, rendition);
    if (await copies.has(name)) return copies.path(name);
    const { file, isWhole } = await this.#clean(source);
    const { width, height, mediaType, box, mayBeOwn = false } = rendition;
    // What lost its words is not kept: the next export has to tell it, too.
    const target = isWhole ? copies.path(name) : join(this.#folder, "bare");
    const order = {
      source: file,
      target,
      mediaType,
      quality: QUALITY[mediaType as keyof typeof QUALITY],
      effort: EFFORT[mediaType as keyof typeof EFFORT],
      box,
      exactly: { width, height },
      keepWords: true,
      mayBeOwn,
    };
    if (!isWhole) return (await pictures.call("pictures.copy", order)) ? target : file;
    const isMade = await copies.make(name, () => pictures.call("pictures.copy", order));
    return isMade ? target : file;
  }

  async #clean(source: string): Promise<Cleaned> {
    const before = this.#cleaned.get(source);
    if (before !== undefined) return before;
    const file = join(this.#folder, `photo-${this.#cleaned.size}`);
    await copyFile(source, file);
    const isWhole = (await removePlace(file)) !== "reencoded";
    if (!isWhole) this.reencoded += 1;
    const cleaned = { file, isWhole };
    this.#cleaned.set(source, cleaned);
    return cleaned;
  }
}

interface Cleaned {
  readonly file: string;
  /** Whether it still has its words inside. */
  readonly isWhole: boolean;
}

/** By the photo and all that is said of what is made of it. */
function nameOf(source: string, rendition: MadeRendition): string {
  const said = JSON.stringify([RECIPE, QUALITY, EFFORT, rendition]);
  const settings = createHash("sha256").update(said).digest("hex").slice(0, 16);
  return `${parse(basename(source)).name}-${settings}.${PHOTO_EXTENSIONS[rendition.mediaType]}`;
}
