import { join } from "node:path";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import { fitCopies, withPhotosInside } from "./fit-copies.ts";
import { draftFiles, type PlannedFile } from "./plan.ts";
import type { RenderedDraft, Rendering } from "./render-draft.ts";
import { inWorkshop } from "./workshop.ts";

/** Formats whose file is put together from an article and the bytes of its photos. */
export type PackedFormat = "docx";

/** The pictures that every program shows which reads such files. */
const TAKES: Readonly<Record<PackedFormat, readonly PhotoMediaType[]>> = {
  docx: ["image/jpeg", "image/png", "image/gif"],
};

/** A draft with its photos inside, put together in the reading thread from fitted copies of them. */
export function packDraft(
  rendering: Rendering,
  { row }: PlannedFile,
  format: PackedFormat,
): Promise<RenderedDraft> {
  const { context, planned, style } = rendering;
  const { reader, ports } = context;
  return inWorkshop(context.ports.folder, async (folder) => {
    const {
      packed,
      article,
      photos,
      losses: suggested,
      review,
    } = await reader.call("exports.gather", { id: row.id, style });
    const wanted = photos.map((photo) => ({ ...photo, file: join(folder, photo.hash) }));
    const copies = await fitCopies(wanted, TAKES[format], rendering);
    const { content, losses } = await reader.call("exports.pack", {
      format,
      article,
      photos: new Map(photos.map(({ hash, asset }) => [hash, asset])),
      draft: row.id,
      now: ports.clock().toISOString(),
      draftFiles: draftFiles(planned),
      pictures: copies.pictures,
      review,
    });
    return withPhotosInside({ content, packed, losses: [...suggested, ...losses] }, copies);
  });
}
