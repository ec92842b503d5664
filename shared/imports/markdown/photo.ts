import type { NodeJson } from "../../article/article.ts";
import { newBlockId } from "../../article/block-id.ts";
import { readNotes } from "../../markdown/notes.ts";
import { readPhotoLines } from "../../markdown/photo-lines.ts";
import { photoPath } from "../photo-path.ts";
import type { ImageNode } from "./inline.ts";
import type { Reading } from "./reading.ts";

/** An image and the lines below it in its paragraph as a photo block. */
export function photoBlock(
  image: ImageNode,
  lines: readonly NodeJson[],
  reading: Reading,
): NodeJson {
  const { url, alt, title } = image.attrs;
  const notes = reading.own ? readNotes(title) : null;
  const { attrs, caption } = readPhotoLines({ alt, notes: notes ?? {}, lines: [...lines] });
  const titled = notes === null && title !== "" && caption.length === 0;
  const id = newBlockId();
  const path = photoPath(url);
  if (path !== "") reading.photos.push({ path, block: id });
  return {
    type: "photo",
    attrs: { ...attrs, id, asset: reading.hashes.get(path) ?? null },
    content: titled ? [{ type: "text", text: title }] : [...caption],
  };
}
