import type { Element } from "hast";
import { NOTE_KINDS, type NoteKind } from "../../article/nodes/reader-note.ts";
import { nestedLists } from "../html/pasted/nested-list.ts";
import { blockElement, flatItems } from "./flat-items.ts";
import { element } from "./hast.ts";
import type { WordParagraph } from "./items.ts";
import { acceptedText } from "./review/accepted-text.ts";
import type { Role } from "./style-roles.ts";

export function isNote(role: Role | null): role is NoteKind {
  return NOTE_KINDS.some((kind) => kind === role);
}

/** Key points as their list, which says their title; null where the paragraphs are none. */
export function keyPoints(paragraphs: readonly WordParagraph[]): Element | null {
  const [first, ...others] = paragraphs;
  if (first?.role !== "keyPointsTitle" && first?.role !== "keyPoint") return null;
  const isTitled = first.role === "keyPointsTitle";
  const [list] = nestedLists(flatItems(isTitled ? others : paragraphs));
  const title = isTitled ? { title: first.content.map(acceptedText).join("") } : {};
  return element("ul", list?.children ?? [], title);
}

/** A note to readers as its words; the line above them, which says kind and time, as its title. */
export function readerNote([label, ...words]: readonly WordParagraph[]): Element {
  const title = label?.content.map(acceptedText).join("") ?? "";
  return element("div", words.map(blockElement), { title });
}
