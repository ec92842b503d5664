import type { NodeJson } from "../../article/article.ts";
import { newBlockId } from "../../article/block-id.ts";
import type { Credit } from "../../article/credit.ts";
import type { RelatedLine } from "../lines/related-line.ts";
import { inlineContent } from "./inline.ts";

export function paragraph(text: string): NodeJson {
  return { type: "paragraph", attrs: { id: newBlockId() }, content: inlineContent(text) };
}

export function heading(text: string): NodeJson {
  return { type: "heading", attrs: { id: newBlockId(), level: 2 }, content: inlineContent(text) };
}

export function rule(): NodeJson {
  return { type: "horizontalRule", attrs: { id: newBlockId() } };
}

/** A photo whose picture is still to come: plain text carries its credit and caption only. */
export function photo(credit: Credit, caption: string | null): NodeJson {
  const attrs = { id: newBlockId(), asset: null, alt: null, ...credit, role: null };
  return caption === null
    ? { type: "photo", attrs }
    : { type: "photo", attrs, content: inlineContent(caption) };
}

/** Its target is still to come, so there is no headline that it was inserted with. */
export function relatedLink(link: RelatedLine): NodeJson {
  const attrs = { id: newBlockId(), draftId: null, insertedTitle: null, ...link };
  return { type: "relatedLink", attrs };
}

/** Items numbered from `start`, or bulleted where it is null. */
export function list(items: readonly string[], start: number | null): NodeJson {
  const content = items.map((text) => ({
    type: "listItem",
    content: [{ type: "paragraph", content: inlineContent(text) }],
  }));
  const id = newBlockId();
  return start === null
    ? { type: "bulletList", attrs: { id }, content }
    : { type: "orderedList", attrs: { id, start }, content };
}
