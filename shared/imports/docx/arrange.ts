import type { Element } from "hast";
import { textOf } from "../html/elements.ts";
import { type FlatItem, nestedLists } from "../html/pasted/nested-list.ts";
import { type Joined, withCaptions } from "./captions.ts";
import { element } from "./hast.ts";
import type { Aside, Item, WordBlock, WordParagraph } from "./items.ts";
import { levelOf, type Role } from "./style-roles.ts";

/** A block of the story as HTML has it, with what Word said of it. */
export interface Placed {
  readonly kind: "paragraph" | "heading" | "picture" | "block";
  readonly role: Role | null;
  readonly element: Element;
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly asides: readonly Aside[];
}

/** Items put together: captions with pictures, items of lists as lists, quotes of several paragraphs as one. */
export function arranged(items: readonly Item[]): Placed[] {
  const placed: Placed[] = [];
  const rest = withCaptions(withoutEmpty(items));
  for (let at = 0; at < rest.length; ) {
    const run = runFrom(rest, at);
    placed.push(...placedRun(run));
    at += run.length;
  }
  return placed;
}

/** Paragraphs without words are but space; what hangs on them goes to the block before. */
function withoutEmpty(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let homeless: Aside[] = [];
  for (const item of items) {
    const isEmpty = item.kind === "paragraph" && textIn(item).trim() === "";
    const last = kept.at(-1);
    if (!isEmpty) {
      kept.push({ ...item, asides: [...homeless, ...item.asides] });
      homeless = [];
    } else if (last === undefined) homeless.push(...item.asides);
    else kept[kept.length - 1] = { ...last, asides: [...last.asides, ...item.asides] };
  }
  return homeless.length === 0 ? kept : [...kept, alone(homeless)];
}

/** Notes of a text without a word. */
function alone(asides: Aside[]): Item {
  return { kind: "block", element: element("div", []), asides };
}

const textIn = ({ content }: WordParagraph) => content.map(textOf).join("");

/** The items from here on that belong together: a list, or a quote. */
function runFrom(items: readonly Joined[], at: number): Joined[] {
  const first = items[at];
  const belongs = first === undefined ? null : bondOf(first);
  let end = at + 1;
  for (let next = items[end]; belongs !== null && next !== undefined && belongs(next); ) {
    end += 1;
    next = items[end];
  }
  return items.slice(at, end);
}

function bondOf(first: Joined): ((item: Joined) => boolean) | null {
  if (first.kind !== "paragraph") return null;
  if (first.place !== null) return isListed;
  return first.role === "quote" ? isQuote : null;
}

function isListed(item: Joined): boolean {
  return item.kind === "paragraph" && (item.place !== null || item.role === "continued");
}

const isQuote = (item: Joined) =>
  item.kind === "paragraph" && item.role === "quote" && item.place === null;

function placedRun(run: readonly Joined[]): Placed[] {
  const [first, ...others] = run;
  if (first === undefined) return [];
  if (first.kind === "block") {
    return [
      { ...blockOf(first.element, first.asides), kind: isFigure(first) ? "picture" : "block" },
    ];
  }
  const paragraphs = [first, ...others.filter((item) => item.kind === "paragraph")];
  const asides = paragraphs.flatMap((one) => one.asides);
  const isLoneHeading = others.length === 0 && levelOf(first.role) !== null;
  if (first.place !== null && !isLoneHeading) {
    return nestedLists(flatItems(paragraphs)).map((list, at, { length }) =>
      blockOf(list, at === length - 1 ? asides : []),
    );
  }
  if (first.role === "quote") {
    return [blockOf(element("blockquote", paragraphs.map(blockElement)), asides)];
  }
  return [lone(first)];
}

export function blockOf(block: Element, asides: readonly Aside[]): Placed {
  const text = textOf(block);
  return {
    kind: "block",
    role: null,
    element: block,
    text,
    isBold: false,
    isItalic: false,
    asides,
  };
}

const isFigure = ({ element: one }: WordBlock) => one.tagName === "figure";

function flatItems(paragraphs: readonly WordParagraph[]): FlatItem[] {
  const items: FlatItem[] = [];
  for (const paragraph of paragraphs) {
    const content = blockElement(paragraph);
    if (paragraph.place === null) items.at(-1)?.content.push(content);
    else items.push({ ...paragraph.place, content: [content] });
  }
  return items;
}

function lone(paragraph: WordParagraph): Placed {
  const { role, isBold, isItalic, asides } = paragraph;
  const kind = levelOf(role) === null ? "paragraph" : "heading";
  const text = textIn(paragraph);
  return { kind, role, element: blockElement(paragraph), text, isBold, isItalic, asides };
}

const DEEPEST = 6;

function blockElement({ role, content }: WordParagraph): Element {
  if (role === "pullQuote")
    return element("blockquote", [element("p", content)], { className: ["pullquote"] });
  const level = levelOf(role);
  return element(level === null ? "p" : `h${Math.min(level, DEEPEST)}`, content);
}
