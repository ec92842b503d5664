import { createHash } from "node:crypto";
import { basename, join, parse } from "node:path";
import { PHOTO_EXTENSIONS } from "../../../shared/article/asset.ts";
import type { PixelBox } from "../../../shared/article/photo-crop.ts";
import type { Rendition } from "../../../shared/exports/renditions.ts";
import type { Context } from "../context.ts";
import { copyOut } from "../seal/desk-files.ts";
import type { Inscribed, Inscriber } from "./inscribe/inscriber.ts";

/** A file that is to lie beside an exported one; its source is named by its hash. */
export interface PhotoCopy extends Inscribed {
  readonly path: string;
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
const RECIPE = 2;

/** What copies are made with. */
export interface CopyMakers extends Pick<Context, "pictures" | "copies"> {
  readonly inscriber: Inscriber;
}

/** Makes what may leave of a draft's photos, in a folder outside the desk. */
export class PhotoCopies {
  readonly #folder: string;
  readonly #makers: CopyMakers;
  /** Photos whose copies could not be given their words. */
  readonly #silent = new Set<string>();

  constructor(folder: string, makers: CopyMakers) {
    this.#folder = folder;
    this.#makers = makers;
  }

  get silent(): number {
    return this.#silent.size;
  }

  /** A path that holds until the next call, to a file that nothing else is made from. */
  async make({ source, rendition, ...photo }: PhotoCopy): Promise<string> {
    const made = join(this.#folder, "copy");
    await copyOut(rendition === null ? source : await this.#rendered(source, rendition), made);
    const says = await this.#makers.inscriber.inscribe(made, { ...photo, source });
    if (!says) this.#silent.add(photo.hash);
    return made;
  }

  /** Bare pixels, among the copies that are kept, so that the next export has them at once. */
  async #rendered(source: string, rendition: MadeRendition): Promise<string> {
    const { copies, pictures } = this.#makers;
    const name = nameOf(source, rendition);
    const target = copies.path(name);
    if (await copies.has(name)) return target;
    const { width, height, mediaType, box, mayBeOwn = false } = rendition;
    const order = {
      source,
      target,
      mediaType,
      quality: QUALITY[mediaType as keyof typeof QUALITY],
      effort: EFFORT[mediaType as keyof typeof EFFORT],
      box,
      exactly: { width, height },
      withProfile: true,
      mayBeOwn,
    };
    return (await copies.make(name, () => pictures.call("pictures.copy", order))) ? target : source;
  }
}

/** By the photo and all that is said of what is made of it. */
function nameOf(source: string, rendition: MadeRendition): string {
  const said = JSON.stringify([RECIPE, QUALITY, EFFORT, rendition]);
  const settings = createHash("sha256").update(said).digest("hex").slice(0, 16);
  return `${parse(basename(source)).name}-${settings}.${PHOTO_EXTENSIONS[rendition.mediaType]}`;
}
