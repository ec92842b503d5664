import { readFile } from "node:fs/promises";
import type { Loss as ExportLoss } from "../../../shared/contract/exports.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { VersionFile } from "../../../shared/contract/versions.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { Context } from "../context.ts";
import { contentHash } from "./file-hash.ts";
import { withInscriber } from "./inscribe/inscriber.ts";
import { type Order, orderedDrafts } from "./order.ts";
import { PhotoCopies } from "./photo-copies.ts";
import { type PlannedFile, planFiles } from "./plan.ts";
import { type RenderedDraft, type Rendering, renderDraft } from "./render-draft.ts";
import { exportedWords, keepExported, lossOf, pictureByPicture, type Way } from "./to-folder.ts";
import { inWorkshop } from "./workshop.ts";
import { type ZipPart, zipInTurns } from "./zip-in-turns.ts";

export interface Download {
  readonly file: File;
  readonly losses: ExportLoss[];
}

/** What one download may hold: it is put together in memory. */
const LARGEST = 1024 * 1024 * 1024;

/** An order's drafts as one file: a single one with nothing beside it as it is, else zipped. */
export async function download(
  context: Context,
  order: Order,
  { signal, progress }: Way,
): Promise<Download> {
  const { rows, style } = await orderedDrafts(context, order);
  if (rows.length === 0) throw nothing();
  const planned = await planFiles(rows, order.format, () => Promise.resolve(true));
  const parcel = await withInscriber(context, style.keepMetadata, (inscriber) =>
    inWorkshop(context.ports.folder, async (workshop) => {
      const filling = new Parcel(workshop);
      for (const [done, plan] of planned.entries()) {
        signal?.throwIfAborted();
        progress(done, planned.length);
        const onPicture = pictureByPicture({ progress }, done, planned.length);
        const rendering = { context, order, style, planned, signal, inscriber, onPicture };
        await filling.add(rendering, plan);
      }
      return filling;
    }),
  );
  const file = await fileOf(parcel.parts, planned, order);
  for (const { plan, rendered, files } of parcel.drafts) {
    const note = `${exportedWords(order, plan, rendered, style)}, as a download`;
    await keepExported(context, plan.row, rendered, note, files);
  }
  return { file, losses: parcel.losses };
}

/** A draft in the parcel, as it was when it was put in. */
interface Packed {
  readonly plan: PlannedFile;
  readonly rendered: Omit<RenderedDraft, "content">;
  readonly files: VersionFile[];
}

/** What goes into one download. Photos are cleaned in a copy outside the desk, one draft at a time. */
class Parcel {
  readonly parts = new Map<string, ZipPart>();
  readonly losses: ExportLoss[] = [];
  readonly drafts: Packed[] = [];
  readonly #workshop: string;
  #size = 0;

  constructor(workshop: string) {
    this.#workshop = workshop;
  }

  async add(rendering: Rendering, plan: PlannedFile): Promise<void> {
    const { order } = rendering;
    const { content, ...rendered } = await renderDraft(rendering, plan);
    const files = [{ name: plan.file, sha256: contentHash(content) }];
    this.drafts.push({ plan, rendered, files });
    this.losses.push(...rendered.losses.map((loss) => ({ ...loss, ...lossOf(order, plan) })));
    const isPacked = typeof content !== "string";
    const bytes = this.#weighed(isPacked ? content : new TextEncoder().encode(content));
    this.parts.set(plan.file, { bytes, isPacked });
    const { silent } = await this.#addPhotos(rendered.photos, rendering, files);
    if (silent > 0) {
      this.losses.push({ ...lossOf(order, plan), element: "photoMetadata", count: silent });
    }
  }

  async #addPhotos(
    photos: RenderedDraft["photos"],
    { context, inscriber, signal, onPicture }: Rendering,
    files: VersionFile[],
  ): Promise<PhotoCopies> {
    const copies = new PhotoCopies(this.#workshop, { ...context, inscriber });
    for (const [at, photo] of photos.entries()) {
      signal?.throwIfAborted();
      onPicture(at, photos.length);
      const bytes = this.#weighed(await readFile(await copies.make(photo)));
      this.parts.set(photo.path, { bytes, isPacked: true });
      files.push({ name: photo.path, sha256: contentHash(bytes) });
    }
    return copies;
  }

  #weighed(bytes: Uint8Array): Uint8Array {
    this.#size += bytes.length;
    if (this.#size > LARGEST) throw tooLarge();
    return bytes;
  }
}

async function fileOf(
  parts: Parcel["parts"],
  planned: readonly PlannedFile[],
  { format }: Order,
): Promise<File> {
  const [first, ...more] = planned;
  const [only, ...others] = parts.values();
  if (first !== undefined && only !== undefined && others.length === 0) {
    return new File([new Uint8Array(only.bytes)], first.file, { type: FORMATS[format].mediaType });
  }
  const name = more.length === 0 && first !== undefined ? `${first.file}.zip` : "stet-export.zip";
  return new File(await zipInTurns(parts), name, { type: "application/zip" });
}

function nothing(): Problem {
  return new Problem(
    "NOT_FOUND",
    "There is no article on the desk outside the bin. Nothing was exported. Write or import one first.",
  );
}

function tooLarge(): Problem {
  return new Problem(
    "FILE_TOO_LARGE",
    "These articles and their photos are larger than 1 GB, too much for one download. Nothing was exported. Export into a folder, or fewer at once.",
  );
}
