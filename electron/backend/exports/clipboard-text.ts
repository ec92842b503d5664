import type { TextExport } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
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
  order: Order & { readonly format: TextExport },
  id: DraftId,
): Promise<{ text: string; html: string | null }> {
  const { format } = order;
  const { style } = await orderedDrafts(context, order);
  const { reader, ports } = context;
  const render = async (as: TextExport) => {
    const rendered = await reader.call("exports.render", {
      id,
      draft: null,
      format: as,
      now: ports.clock().toISOString(),
      photoFolder: PHOTO_FOLDER,
      draftFiles: new Map(),
      // Rich text is pasted into a page that is there already.
      style: as === format ? style : { ...style, template: null },
    });
    return rendered.text;
  };
  const text = await render(format);
  if (FORMATS[format].mediaType !== "text/html") return { text, html: null };
  return { text, html: format === "html-fragment" ? text : await render("html-fragment") };
}
