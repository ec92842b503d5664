import type { Paragraph, PhrasingContent } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import type { PhotoAttributes } from "../../article/nodes/photo.ts";
import { writeNotes } from "../../markdown/notes.ts";
import { writePhotoLines } from "../../markdown/photo-lines.ts";
import { lineBreakTag, phrasing } from "./inline.ts";
import type { BlockSetting } from "./writing.ts";

/** A photo as a paragraph that starts with its image. */
export function photoParagraph(node: NodeJson, { pathOf }: BlockSetting): Paragraph {
  const { asset, ...attrs } = node.attrs as unknown as PhotoAttributes;
  const { alt, notes, lines } = writePhotoLines({ attrs, caption: node.content ?? [] });
  const url = asset === null ? "" : pathOf(asset);
  const image: PhrasingContent = { type: "image", url, alt, title: writeNotes(notes) || null };
  const [lineBreak, ...words] = lines;
  if (lineBreak === undefined) return { type: "paragraph", children: [image] };
  const first = words[0]?.text;
  const plain = first !== undefined && !/^\s/.test(first);
  const opening: PhrasingContent = plain ? { type: "break" } : lineBreakTag();
  return { type: "paragraph", children: [image, opening, ...phrasing(words)] };
}
