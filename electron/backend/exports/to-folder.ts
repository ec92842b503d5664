import { mkdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { Loss as ExportLoss } from "../../../shared/contract/exports.ts";
import type { VersionFile } from "../../../shared/contract/versions.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { ExportStyle } from "../../../shared/exports/style.ts";
import type { Context } from "../context.ts";
import type { Progress } from "../progress.ts";
import { fileHash } from "./file-hash.ts";
import { exportFolder, folderProblem, isOwnFolder, namesIn, syncFolder } from "./folder.ts";
import { FOR_REVIEW } from "./for-review.ts";
import { withInscriber } from "./inscribe/inscriber.ts";
import { type Order, orderedDrafts } from "./order.ts";
import { isFree } from "./own-file.ts";
import { PhotoCopies } from "./photo-copies.ts";
import { type PlannedFile, planFiles } from "./plan.ts";
import { type RenderedDraft, type Rendering, renderDraft } from "./render-draft.ts";
import { inWorkshop } from "./workshop.ts";
import { placeContent, placeCopy } from "./write-file.ts";

export interface Exported {
  /** Absolute paths, each draft's text before its photos. */
  readonly files: string[];
  readonly losses: ExportLoss[];
}

/** How an export may be followed and broken off. */
export interface Way {
  readonly signal: AbortSignal | undefined;
  /** In drafts and, of the one at hand, the share of its pictures that is made. */
  readonly progress: Progress;
}

/** Tells before each picture of a draft that it is at hand; the draft's own file is the last step. */
export function pictureByPicture(
  { progress }: Pick<Way, "progress">,
  done: number,
  total: number,
): Rendering["onPicture"] {
  return (at, count) => progress(done + at / (count + 1), total, `picture ${at + 1} of ${count}`);
}

/** Writes an order's drafts into a folder; each that stands there whole gets a version of it. */
export async function toFolder(
  context: Context,
  order: Order & { readonly folder: string },
  { signal, progress }: Way,
): Promise<Exported> {
  const { rows, style } = await orderedDrafts(context, order);
  const folder = await exportFolder(order.folder, context.ports.folder);
  const names = await namesIn(folder);
  const planned = await planFiles(rows, order.format, (wanted) => isFree(folder, names, wanted));
  const exported: Exported = { files: [], losses: [] };
  await withInscriber(context, style.keepMetadata, async (inscriber) => {
    const work = { context, order, style, folder, planned, signal, inscriber };
    for (const [done, plan] of planned.entries()) {
      signal?.throwIfAborted();
      progress(done, planned.length);
      const onPicture = pictureByPicture({ progress }, done, planned.length);
      const one = await writeDraft({ ...work, onPicture }, plan);
      exported.files.push(...one.files);
      exported.losses.push(...one.losses);
      const what = exportedWords(order, plan, one.rendered, style);
      const note = `${what}, into ${folder}`;
      await keepExported(context, plan.row, one.rendered, note, await hashesOf(folder, one.files));
    }
  });
  await syncFolder(folder);
  return exported;
}

interface Work extends Rendering {
  readonly folder: string;
}

/** Photos first, so that no page ever names one that is not there. */
async function writeDraft(
  { folder, ...rendering }: Work,
  plan: PlannedFile,
): Promise<Exported & { readonly rendered: RenderedDraft }> {
  const { order } = rendering;
  const rendered = await renderDraft(rendering, plan);
  const losses = rendered.losses.map((loss) => ({ ...loss, ...lossOf(order, plan) }));
  const { context, inscriber } = rendering;
  const { photos, silent } = await inWorkshop(context.ports.folder, (shop) =>
    writePhotos(folder, rendered, new PhotoCopies(shop, { ...context, inscriber }), rendering),
  );
  const file = join(folder, plan.file);
  await placeContent(file, rendered.content);
  if (silent > 0) {
    losses.push({ ...lossOf(order, plan), element: "photoMetadata", count: silent });
  }
  return { files: [file, ...photos], losses, rendered };
}

async function writePhotos(
  folder: string,
  rendered: Pick<RenderedDraft, "photos">,
  copies: PhotoCopies,
  { signal, onPicture }: Pick<Rendering, "signal" | "onPicture">,
): Promise<{ readonly photos: string[]; readonly silent: number }> {
  const photos: string[] = [];
  for (const [at, photo] of rendered.photos.entries()) {
    signal?.throwIfAborted();
    onPicture(at, rendered.photos.length);
    const target = join(folder, photo.path);
    await photoFolder(dirname(target));
    await placeCopy(target, await copies.make(photo));
    photos.push(target);
  }
  return { photos, silent: copies.silent };
}

export const lossOf = ({ format }: Pick<Order, "format">, { row }: PlannedFile) => ({
  draft: row.id,
  format,
});

/** "HTML page: quay.html and 2 photos", "Word: quay.docx with 1 photo". */
export function exportedWords(
  { format }: Pick<Order, "format">,
  { file }: PlannedFile,
  { photos, inside }: Pick<RenderedDraft, "photos" | "inside">,
  { review }: Pick<ExportStyle, "review">,
): string {
  const words = `${FORMATS[format].title}${review ? FOR_REVIEW : ""}: ${file}`;
  const count = photos.length + inside;
  if (count === 0) return words;
  return `${words} ${inside > 0 ? "with" : "and"} ${count === 1 ? "1 photo" : `${count} photos`}`;
}

/** A milestone of what left the desk: the very state that was rendered, and the files' hashes. */
export async function keepExported(
  { writer, stamp }: Context,
  { id }: Pick<DraftRow, "id">,
  { packed }: Pick<RenderedDraft, "packed">,
  note: string,
  files: readonly VersionFile[],
): Promise<void> {
  await writer.call("versions.keepExported", { ...stamp(), draft: id, packed, note, files });
}

/** What stands on the disk, by its name within the folder. */
function hashesOf(folder: string, files: readonly string[]): Promise<VersionFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: relative(folder, file), sha256: await fileHash(file) })),
  );
}

async function photoFolder(folder: string): Promise<void> {
  if (await isOwnFolder(folder)) return;
  await mkdir(folder).catch((error: unknown) => {
    throw folderProblem(error, folder);
  });
}
