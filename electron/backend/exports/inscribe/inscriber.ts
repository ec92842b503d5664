import { open, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { NodeJson } from "../../../../shared/article/article.ts";
import { originalId } from "../../../../shared/article/original-id.ts";
import {
  inscriptionOf,
  type KeptMetadata,
  type KnownPhoto,
} from "../../../../shared/exports/inscription.ts";
import type { Context } from "../../context.ts";
import { knownPhoto } from "../../photos/known-photo.ts";
import { HEAD_BYTES, mediaTypeOf } from "../../photos/media-type.ts";
import { photoDetails } from "../../photos/photo-details.ts";
import { plainFile } from "../../seal/desk-files.ts";
import { withoutMetadata } from "../without-metadata.ts";
import { Exiftool } from "./exiftool.ts";
import { tagsOf } from "./tags-of.ts";
import { writing } from "./writing.ts";

/** The photo that a leaving copy is of. */
export interface Inscribed {
  readonly hash: string;
  /** The desk's own file, for what is kept of it. */
  readonly source: string;
  /** The block that shows it. */
  readonly use: NodeJson;
}

/** What is asked of the desk and of the profile for an export's inscriptions. */
export interface Inscribing {
  readonly known: (hash: string) => Promise<KnownPhoto>;
  readonly kept: readonly KeptMetadata[];
  readonly tool?: Exiftool;
}

/** Lends an inscriber to an export; its exiftool has ended when the export has, however that ends. */
export async function withInscriber<Result>(
  context: Context,
  kept: readonly KeptMetadata[],
  work: (inscriber: Inscriber) => Promise<Result>,
): Promise<Result> {
  const tool = new Exiftool(() => context.pictures.call("pictures.exiftool", null));
  const inscriber = new Inscriber({ kept, known: (hash) => knownOf(context, hash), tool });
  try {
    return await work(inscriber);
  } finally {
    await inscriber.close();
  }
}

/** Writes what leaving copies say of themselves, by one exiftool that is open as long as an export. */
export class Inscriber {
  readonly #of: Inscribing;
  readonly #tool: Exiftool;
  #files = 0;

  constructor(of: Inscribing) {
    this.#of = of;
    this.#tool = of.tool ?? new Exiftool();
  }

  /**
   * Takes everything out of a copy that any program wrote into it and writes what the article says
   * of the photo; its pixels stay as they are, its colour profile and orientation too. The same copy
   * with the same words has the same bytes each time. Where exiftool cannot run, or will not write
   * this file, the copy loses all metadata and the answer is false. `file` lies in a folder that
   * nobody else reads.
   */
  async inscribe(file: string, { hash, source, use }: Inscribed): Promise<boolean> {
    const { known, kept } = this.#of;
    const tags = tagsOf(inscriptionOf(use, await known(hash), kept), await holdsIim(file));
    const says = Object.keys(tags).length > 0;
    const all = { ...tags, "XMP-xmpMM:OriginalDocumentID": originalId(hash) };
    this.#files += 1;
    const words = join(dirname(file), `words-${this.#files}.json`);
    const plain = join(dirname(file), `source-${this.#files}`);
    try {
      const from = kept.length === 0 ? source : await plainFile(source, plain);
      await writeFile(words, JSON.stringify([{ SourceFile: "*", ...all }]), { mode: 0o600 });
      await this.#tool.run(writing({ file, source: from, kept, words }));
      return true;
    } catch {
      await rm(`${file}_exiftool_tmp`, { force: true });
      const lost = await withoutMetadata(file);
      return !lost && !says;
    } finally {
      for (const made of [words, plain]) await rm(made, { force: true });
    }
  }

  close(): Promise<void> {
    return this.#tool.close();
  }
}

async function knownOf(context: Context, hash: string): Promise<KnownPhoto> {
  const { rights } = await knownPhoto(context, hash);
  return { details: await photoDetails(context, hash), rights };
}

/** Only JPEG has a place for IIM that readers look in. */
async function holdsIim(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES);
    return mediaTypeOf(buffer) === "image/jpeg";
  } finally {
    await handle.close();
  }
}
