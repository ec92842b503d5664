import type { Article, NodeJson } from "../article/article.ts";
import { elementOf } from "../article/schema.ts";
import type { Found, TextPlace } from "./finding.ts";
import { perPart } from "./per-part.ts";

/** One line of text that readers see, as rules over words read it. Never changed. */
export interface TextLine {
  readonly block: string | null;
  readonly field: "headline" | "dek" | null;
  /** Which line of its block, from 0 in reading order. */
  readonly index: number;
  /** The nodes it stands in, the outermost first: `["blockquote", "paragraph"]`. */
  readonly within: readonly string[];
  /**
   * As long as the line in the editor: what is no letter, or suggested to go, stands as U+FFFC, a hard
   * break as a new line.
   */
  readonly text: string;
  readonly runs: readonly NodeJson[];
}

/** All lines in reading order: headline, dek, then those of the body, without the newsroom's own. */
export function linesOf(article: Article): TextLine[] {
  return [
    ...headline(article.headlineContent),
    ...dek(article.dekContent),
    ...article.body.flatMap((block) => linesOfBlock(block)),
  ];
}

export const linesOfBlock = perPart((block: NodeJson): TextLine[] => {
  const id = typeof block.attrs?.id === "string" ? block.attrs.id : null;
  return textblocks(block, []).map(({ runs, within }, index) =>
    line({ block: id, index, within, runs }),
  );
});

const headLine = (field: "headline" | "dek") =>
  perPart((runs: readonly NodeJson[]): TextLine[] =>
    runs.length === 0 ? [] : [line({ block: null, field, index: 0, within: [field], runs })],
  );
const headline = headLine("headline");
const dek = headLine("dek");

/** Where words of a line stand, as a finding says it. */
export function placed(
  { block, field, index, text }: TextLine,
  start: number,
  end: number,
): Pick<Found, "block" | "field"> & { readonly place: TextPlace } {
  return { block, field, place: { line: index, start, end, words: text.slice(start, end) } };
}

type Line = Omit<TextLine, "text" | "field"> & Partial<Pick<TextLine, "field">>;

function line({ runs, ...rest }: Line): TextLine {
  return { field: null, ...rest, runs, text: runs.map(textOf).join("") };
}

const NO_LETTER = "\ufffc";

/** As many characters as the node takes up in its line. */
export function textOf({ text, type, marks }: NodeJson): string {
  if (text === undefined) return type === "hardBreak" ? "\n" : NO_LETTER;
  const goes = marks?.some((mark) => mark.type === "deletion") ?? false;
  return goes ? NO_LETTER.repeat(text.length) : text;
}

type Textblock = Pick<TextLine, "within" | "runs">;

/** Only what holds text counts as a line, as in the editor. */
function textblocks(node: NodeJson, around: readonly string[]): Textblock[] {
  const element = elementOf(node.type);
  if (element === undefined || element.newsroomOnly === true) return [];
  const within = [...around, node.type];
  const runs = node.content ?? [];
  if (element.spec.content?.includes("inline") === true) return [{ within, runs }];
  return runs.flatMap((child) => textblocks(child, within));
}
