import type { Element } from "hast";
import { attribute, everyElement, hasClass, isA, textOf } from "../elements.ts";
import { FORM_PARTS } from "../names.ts";
import type { LeftOut } from "./left-out.ts";
import { styleOf } from "./style.ts";

/** One thing beside the text, with its words where it has some. */
export interface Beside {
  readonly kind: LeftOut;
  readonly words: string | null;
  /** By which the text may refer to it. */
  readonly names: readonly string[];
}

const said = (kind: LeftOut, element: Element): Beside => ({
  kind,
  words: textOf(element),
  names: [element, ...everyElement(element)].flatMap(
    (one) => attribute(one, "name") ?? attribute(one, "id") ?? [],
  ),
});

/**
 * What an element counts as that stands beside the text, and goes with all that it holds; null for
 * one that is text. What only leads to a note or comment counts as nothing.
 */
export function besideText(element: Element, office: boolean): Beside[] | null {
  const part = PARTS[styleOf(element, "mso-element") ?? ""];
  if (part !== undefined) return part(element);
  if (isReference(element)) return [];
  if (office && isDeletion(element)) {
    return textOf(element).trim() === "" ? [] : [said("deletion", element)];
  }
  if (element.tagName === "script")
    return isData(element) ? [] : [{ kind: "script", words: null, names: [] }];
  if (FORM_PARTS.has(element.tagName)) return isUnseen(element) ? [] : [said("form", element)];
  return null;
}

/** How Word marks its comments and notes, in `mso-element`. */
const PARTS: Readonly<Record<string, (element: Element) => Beside[]>> = {
  "comment-list": (list) => inside(list, "comment", "comment"),
  comment: (one) => [said("comment", one)],
  "footnote-list": (list) => inside(list, "footnote", "note"),
  footnote: (one) => [said("note", one)],
  "endnote-list": (list) => inside(list, "endnote", "note"),
  endnote: (one) => [said("note", one)],
};

function inside(list: Element, part: string, kind: LeftOut): Beside[] {
  const parts = [...everyElement(list)].filter((one) => styleOf(one, "mso-element") === part);
  if (parts.length > 0) return parts.map((one) => said(kind, one));
  return textOf(list).trim() === "" ? [] : [said(kind, list)];
}

const isDeletion = (element: Element) => isA(element, "del") || hasClass(element, "msoDel");

/** The name of the comment or note that an element leads to. */
export function referred(element: Element): string | null {
  for (const one of [element, ...everyElement(element)]) {
    const address = attribute(one, "href") ?? "";
    if (NOTE.test(address)) return address.slice(1);
  }
  return null;
}

/** What leads from the text to a comment or note: a number or initials, in brackets or not. */
function isReference(element: Element): boolean {
  const text = textOf(element).replace(/\s/gu, "");
  if (isA(element, "a")) return NOTE.test(attribute(element, "href") ?? "") && MARK.test(text);
  return hasClass(element, "MsoCommentReference") && MARK.test(text);
}

const NOTE = /^#_(?:msocom|ftn|edn)/i;
const MARK = /^(?:\[\p{L}{0,6}\d{0,5}\]|\d{0,4}|[ivxlc]{1,6}|\p{P}{1,3})$/iu;

const isData = (element: Element) => /json/i.test(attribute(element, "type") ?? "");
const isUnseen = (element: Element) => attribute(element, "type") === "hidden";
