import type { BlockContent, List, ListItem, Paragraph, PhrasingContent } from "mdast";
import type { NodeJson } from "../../article/article.ts";
import type { PhotoAttributes } from "../../article/nodes/photo.ts";
import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import { writeNotes } from "../../markdown/notes.ts";
import { writePhotoLines } from "../../markdown/photo-lines.ts";
import { writeRelatedLine } from "../../markdown/related-line.ts";
import { lineBreakTag, phrasing } from "./inline.ts";

/** The path by which a photo's file is named in the text. */
export type PhotoPath = (hash: string) => string;

export function blockContent(nodes: readonly NodeJson[], pathOf: PhotoPath): BlockContent[] {
  return nodes.map((node) => block(node, pathOf));
}

function block(node: NodeJson, pathOf: PhotoPath): BlockContent {
  const content = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return paragraph(content);
    case "heading":
      return {
        type: "heading",
        depth: node.attrs?.level as 2 | 3 | 4,
        children: phrasing(content, true),
      };
    case "bulletList":
    case "orderedList":
      return list(node, pathOf);
    case "blockquote":
      return { type: "blockquote", children: blockContent(content, pathOf) };
    case "photo":
      return photo(node, pathOf);
    case "relatedLink":
      return relatedLink(node.attrs as unknown as RelatedLinkAttributes);
    case "horizontalRule":
      return { type: "thematicBreak" };
    default:
      throw new RangeError(`Markdown has no sign for the block ${node.type}.`);
  }
}

/**
 * A paragraph without text has no sign in Markdown: it is written as `<br>`, and one that holds
 * nothing but hard breaks as one `<br>` more than it has.
 */
function paragraph(content: readonly NodeJson[]): BlockContent {
  if (content.length === 0) return lineBreakTag();
  const onlyBreaks = content.every((node) => node.type === "hardBreak" && node.marks === undefined);
  const children = phrasing(content);
  return { type: "paragraph", children: onlyBreaks ? [lineBreakTag(), ...children] : children };
}

function list(node: NodeJson, pathOf: PhotoPath): List {
  const items = (node.content ?? []).map(
    (item): ListItem => ({
      type: "listItem",
      spread: false,
      children: blockContent(item.content ?? [], pathOf),
    }),
  );
  const spread = !items.every(isTight);
  for (const item of items) item.spread = spread;
  const ordered = node.type === "orderedList";
  return {
    type: "list",
    ordered,
    spread,
    children: items,
    ...(ordered ? { start: Number(node.attrs?.start) } : {}),
  };
}

/** An item that needs no blank line in it: a line of text, and perhaps a list of such below it. */
function isTight({ children: [line, below, ...more] }: ListItem): boolean {
  if (line === undefined) return true;
  if (line.type !== "paragraph" || more.length > 0) return false;
  return below === undefined || (below.type === "list" && below.spread === false);
}

function photo(node: NodeJson, pathOf: PhotoPath): Paragraph {
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

function relatedLink({ id: _, ...attrs }: RelatedLinkAttributes): Paragraph {
  const { before, text, address, title, after } = writeRelatedLine(attrs);
  return {
    type: "paragraph",
    children: [
      ...words(before),
      { type: "link", url: address, title, children: words(text) as never },
      ...words(after),
    ],
  };
}

function words(value: string): PhrasingContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}
