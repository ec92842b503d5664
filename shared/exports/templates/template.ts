import type { ExportFormat } from "../../contract/exports.ts";
import { Problem } from "../../contract/problem.ts";
import { WORD_SLOTS } from "./slot-words.ts";

/** A newsroom's own text around its articles: a file beside the profile that names it. */
export interface Template {
  /** The file's name, for messages. */
  readonly file: string;
  readonly text: string;
}

/** The formats that can stand in one. The others are put together by a program, not written by hand. */
export const TEMPLATED = ["html", "html-fragment", "markdown", "text"] as const;
export type TemplatedFormat = (typeof TEMPLATED)[number];

export const isTemplated = (format: ExportFormat): format is TemplatedFormat =>
  TEMPLATED.some((known) => known === format);

/** Where whole parts go. */
const PARTS: Readonly<Record<TemplatedFormat, readonly string[]>> = {
  html: ["article", "head", "metadata", "style"],
  "html-fragment": ["article"],
  markdown: ["article"],
  text: ["article"],
};

/** A place in a template that is filled at each export. */
export interface Slot {
  readonly name: string;
  /** Whether a whole part goes there rather than words. */
  readonly isPart: boolean;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/**
 * The slots of a template, in their order.
 * @throws Problem BAD_FILE with file, line and name where one is unknown, or `{{article}}` is missing
 * or stands twice
 */
export function slotsOf(template: Template, format: TemplatedFormat): Slot[] {
  const { text } = template;
  const parts = PARTS[format];
  const lines = new LineCount(text);
  const slots = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(({ 0: whole, 1: inner, index }) => {
    const name = (inner ?? "").trim();
    return {
      name,
      isPart: parts.includes(name),
      start: index,
      end: index + whole.length,
      line: lines.at(index),
    };
  });
  for (const { name, isPart, line } of slots) {
    if (isPart || WORD_SLOTS.some((known) => known === name)) continue;
    const known = [...parts, ...WORD_SLOTS].join(", ");
    throw wrong(template, line, `{{${name}}}: There is no such slot, only ${known}`);
  }
  assertParts(template, slots, format);
  return slots;
}

function assertParts(template: Template, slots: readonly Slot[], format: TemplatedFormat): void {
  const named = (...names: string[]) => slots.filter(({ name }) => names.includes(name));
  if (named("article").length === 0) {
    throw wrong(template, 1, "{{article}}: It is missing, and so would be the story");
  }
  if (format !== "html" && format !== "html-fragment") assertOwnLine(template, named("article"));
  // The head is its metadata and its style together.
  for (const same of [named("article"), named("head", "metadata"), named("head", "style")]) {
    const [, again] = same;
    if (again === undefined) continue;
    throw wrong(template, again.line, `{{${again.name}}}: It stands there a second time`);
  }
}

function assertOwnLine(template: Template, [article]: readonly Slot[]): void {
  if (article === undefined) return;
  const before = template.text.slice(0, article.start);
  const after = template.text.slice(article.end);
  if (/(?:^|\n)$/.test(before) && /^[\t ]*(?:\r?\n|$)/.test(after)) return;
  throw wrong(template, article.line, "{{article}}: It must stand on a line of its own");
}

/** Lines of a text, told for rising offsets without reading it again for each. */
class LineCount {
  readonly #text: string;
  #offset = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): number {
    for (; this.#offset < offset; this.#offset += 1) {
      if (this.#text[this.#offset] === "\n") this.#line += 1;
    }
    return this.#line;
  }
}

/** What is wrong with a template, in a sentence that leads to the place. */
export function wrong({ file }: Pick<Template, "file">, line: number, what: string): Problem {
  return new Problem(
    "BAD_FILE",
    `The template ${file} is wrong in line ${line}, ${what}. Nothing was exported. Put it right, or take the line “template” out of the profile.`,
  );
}
