import { z } from "zod";
import { call, file } from "./base.ts";
import { draftId } from "./ids.ts";

export const EXPORT_FORMATS = ["html", "html-fragment", "markdown"] as const;
const exportFormat = z.enum(EXPORT_FORMATS);
export type ExportFormat = z.infer<typeof exportFormat>;

/** What a format could not carry, counted by element. */
const loss = z.object({
  draft: draftId,
  format: exportFormat,
  element: z.string(),
  count: z.number().int(),
});
export type Loss = z.infer<typeof loss>;

const what = z.object({
  /** Empty means every draft that is not in the bin. */
  drafts: z.array(draftId),
  format: exportFormat,
  /** Exports in spite of a TK. */
  force: z.boolean(),
});

export const exports = {
  /**
   * Writes into an absolute folder, each file under a temporary name and then renamed; nothing
   * else there is touched. STOPPED lists the TKs that stand in the way.
   */
  toFolder: call
    .input(what.extend({ folder: z.string().min(1).max(4096) }))
    .output(z.object({ files: z.array(z.string()), losses: z.array(loss) })),
  /** The same as one file to download: the page or the Markdown alone, a zip where there are more. */
  download: call.input(what).output(z.object({ file, losses: z.array(loss) })),
  /** For the clipboard. STOPPED as above, unless forced. */
  text: call
    .input(z.object({ draft: draftId, format: exportFormat, force: z.boolean().optional() }))
    .output(z.object({ text: z.string(), html: z.string().nullable() })),
};
