import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Context } from "../context.ts";
import { type Order, orderedDrafts } from "./order.ts";

/** Photos are not copied along; the text names where they would lie. */
const PHOTO_FOLDER = "photos";

/**
 * An article for the clipboard: its source, and for HTML also what is pasted as rich text, which is
 * the fragment alone. What stops any export stops it. No version is kept: nothing has been handed on
 * until somebody pastes.
 */
export async function clipboardText(
  context: Context,
  order: Order,
  id: DraftId,
): Promise<{ text: string; html: string | null }> {
  const { format } = order;
  await orderedDrafts(context, order);
  const { reader, ports } = context;
  const render = async (as: ExportFormat) => {
    const rendered = await reader.call("exports.render", {
      id,
      draft: null,
      format: as,
      now: ports.clock().toISOString(),
      photoFolder: PHOTO_FOLDER,
      draftFiles: new Map(),
    });
    return rendered.text;
  };
  const text = await render(format);
  if (format === "markdown") return { text, html: null };
  return { text, html: format === "html-fragment" ? text : await render("html-fragment") };
}
