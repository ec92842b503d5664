import type { Element } from "hast";
import { textOf } from "../html/elements.ts";
import { nestedLists } from "../html/pasted/nested-list.ts";
import { type Joined, withCaptions } from "./captions.ts";
import { blockElement, flatItems } from "./flat-items.ts";
import { element } from "./hast.ts";
import type { Aside, Item, WordBlock, WordParagraph } from "./items.ts";
import { acceptedText } from "./review/accepted-text.ts";
import { isNote, keyPoints, readerNote } from "./set-pieces.ts";
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
  return runsOf(withCaptions(withoutEmpty(items))).flatMap(placedRun);
}

/** Paragraphs without words are but space; what hangs on them goes to the block before. */
function withoutEmpty(items: readonly Item[]): Item[] {
  const kept: (Item & { readonly asides: Aside[] })[] = [];
  const homeless: Aside[] = [];
  for (const item of items) {
    const isEmpty =
      item.kind === "paragraph" && item.content.every((one) => textOf(one).trim() === "");
    if (!isEmpty) kept.push({ ...item, asides: [...homeless.splice(0), ...item.asides] });
    else for (const aside of item.asides) (kept.at(-1)?.asides ?? homeless).push(aside);
  }
  return homeless.length === 0 ? kept : [...kept, alone(homeless)];
}

/** Notes of a text without a word. */
function alone(asides: Aside[]): Item {
  return { kind: "block", element: element("div", []), role: null, asides };
}

const textIn = ({ content }: WordParagraph) => content.map(acceptedText).join("");

/** The items in runs of those that belong together: a list, a quote, or one alone. */
function runsOf(items: readonly Joined[]): Joined[][] {
  const runs: Joined[][] = [];
  let belongs: ((item: Joined) => boolean) | null = null;
  for (const item of items) {
    if (belongs?.(item) === true) runs.at(-1)?.push(item);
    else {
      runs.push([item]);
      belongs = bondOf(item);
    }
  }
  return runs;
}

function bondOf(first: Joined): ((item: Joined) => boolean) | null {
  if (first.kind !== "paragraph") return null;
  if (first.place !== null) return first.role === "keyPoint" ? isPoint : isListed;
  if (first.role === "pullQuote") return isSource;
  if (first.role === "keyPointsTitle") return isPoint;
  if (isNote(first.role)) return inRole(first.role);
  return first.role === "quote" ? isQuote : null;
}

function isListed(item: Joined): boolean {
  if (item.kind !== "paragraph" || item.role === "keyPoint") return false;
  return item.place !== null || item.role === "continued";
}

/** A point, and what goes on in it. */
function isPoint(item: Joined): boolean {
  if (item.kind !== "paragraph") return false;
  const isWithin = item.role === "continued" || (item.place?.level ?? 1) > 1;
  return item.role === "keyPoint" || isWithin;
}

const inRole = (role: Role | null) => (item: Joined) =>
  item.kind === "paragraph" && item.role === role && item.place === null;

const isQuote = (item: Joined) =>
  item.kind === "paragraph" && item.role === "quote" && item.place === null;

/** Who said what a pull quote says. */
const isSource = (item: Joined) => item.kind === "paragraph" && item.role === "quoteSource";

function placedRun(run: readonly Joined[]): Placed[] {
  const [first, ...others] = run;
  if (first === undefined) return [];
  if (first.kind === "block") {
    return [
      {
        ...blockOf(first.element, first.asides),
        kind: isFigure(first) ? "picture" : "block",
        role: first.role,
      },
    ];
  }
  const paragraphs = [first, ...others.filter((item) => item.kind === "paragraph")];
  const asides = paragraphs.flatMap((one) => one.asides);
  const points = keyPoints(paragraphs);
  if (points !== null) return [{ ...blockOf(points, asides), role: "keyPoint" }];
  const isLoneHeading = others.length === 0 && levelOf(first.role) !== null;
  if (first.place !== null && !isLoneHeading) {
    return nestedLists(flatItems(paragraphs)).map((list, at, { length }) =>
      blockOf(list, at === length - 1 ? asides : []),
    );
  }
  if (isNote(first.role) && others.length > 0) {
    return [{ ...blockOf(readerNote(paragraphs), asides), role: first.role }];
  }
  if (first.role === "quote") {
    return [blockOf(element("blockquote", paragraphs.map(blockElement)), asides)];
  }
  if (first.role === "pullQuote") return [blockOf(pullQuote(paragraphs), asides)];
  return [lone(first)];
}

function blockOf(block: Element, asides: readonly Aside[]): Placed {
  const text = acceptedText(block);
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

function lone(paragraph: WordParagraph): Placed {
  const { role, isBold, isItalic, asides } = paragraph;
  const kind = levelOf(role) === null ? "paragraph" : "heading";
  const text = textIn(paragraph);
  return { kind, role, element: blockElement(paragraph), text, isBold, isItalic, asides };
}

function pullQuote([first, ...sources]: readonly WordParagraph[]): Element {
  const said = element("p", first?.content ?? []);
  const by = sources.map(({ content }) => element("cite", content));
  return element("blockquote", [said, ...by], { className: ["pullquote"] });
}
