import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BROWSER_MEDIA_TYPES } from "../../../shared/article/asset.ts";
import { markPdf } from "../../../shared/exports/draft-marks.ts";
import { fitCopies, withPhotosInside } from "./fit-copies.ts";
import { draftFiles, type PlannedFile } from "./plan.ts";
import type { RenderedDraft, Rendering } from "./render-draft.ts";
import { inWorkshop } from "./workshop.ts";
import { noPrinter } from "./written-formats.ts";

/** A draft's page as the host prints it: it lies in the workshop with fitted copies of its photos. */
export function printDraft(rendering: Rendering, { row }: PlannedFile): Promise<RenderedDraft> {
  const { context, planned, style, signal } = rendering;
  const { reader, ports } = context;
  const { printPdf } = ports;
  return inWorkshop(context.ports.folder, async (folder) => {
    if (printPdf === null) throw noPrinter();
    const { text, packed, losses, photos } = await reader.call("exports.render", {
      id: row.id,
      draft: row.id,
      format: "pdf",
      now: ports.clock().toISOString(),
      photoFolder: "photos",
      draftFiles: draftFiles(planned),
      style,
    });
    const wanted = photos.map((photo) => ({ ...photo, file: join(folder, photo.path) }));
    const copies = await fitCopies(wanted, BROWSER_MEDIA_TYPES, rendering);
    const page = join(folder, "page.html");
    await writeFile(page, text);
    const content = markPdf(await printPdf(page, signal), row.id);
    return withPhotosInside({ content, packed, losses }, copies);
  });
}
