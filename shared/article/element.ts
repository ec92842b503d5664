import type { MarkSpec, NodeSpec } from "@tiptap/pm/model";
import type { NodeJson } from "./article.ts";
import { checkSuggestion } from "./review/suggested.ts";

/** One kind of block or inline node of an article: what it is, and what can be wrong with one. */
export interface NodeElement {
  readonly name: string;
  readonly spec: NodeSpec;
  /** Its words are not the body's: they do not count, nor do those of the blocks in it. */
  readonly aside?: true;
  /** For the newsroom alone: no export ever holds one. */
  readonly newsroomOnly?: true;
  readonly checks?: readonly ElementCheck[];
}

/** One kind of mark over text. */
export interface MarkElement {
  readonly name: string;
  readonly spec: MarkSpec;
}

/** `ERROR` stops an export, `WARN` tells the writer. */
export type Severity = "ERROR" | "WARN";

/** What can be wrong with one node whose photo credits are resolved. */
export interface ElementCheck {
  readonly rule: ElementRule;
  readonly severity: Severity;
  /** What is wrong, for a person; null where nothing is. */
  readonly fault: (node: NodeJson) => string | null;
  /** What to do about it, for a person. */
  readonly fix: string;
}

/** The rules that elements bring along, by the names that programs see. */
export const ELEMENT_RULES = [
  "photoWithoutPicture",
  "photoWithoutCaption",
  "photoWithoutCredit",
  "photoWithoutAlt",
  "linkWithoutTarget",
  "embedWithoutAddress",
  "emptyHeading",
  "emptyPullQuote",
  "emptyNote",
  "noteWithoutTime",
  "emptyTable",
] as const;
export type ElementRule = (typeof ELEMENT_RULES)[number];

/**
 * Attributes of every block. `id` is null until the block stands in an article
 * ({@link newBlockId}); only blocks at the top level carry one. `suggestion` holds a
 * `BlockSuggestion`; it is kept here because marks on nodes do not survive y-tiptap.
 */
export const blockAttributes = {
  id: { default: null },
  suggestion: { default: null, validate: checkSuggestion },
} as const;

/** An attribute that holds a text or, unset, null. */
export const textAttribute = { default: null, validate: "string|null" } as const;

/** An attribute that holds one of the given words; a document with any other is not understood. */
export function wordAttribute<Word extends string>(words: readonly Word[], unset: Word | null) {
  const validate = (value: unknown) => {
    if (value !== unset && !words.some((word) => word === value)) {
      throw new RangeError(`${String(value)} is none of ${words.join(", ")}.`);
    }
  };
  return { default: unset, validate };
}

/** As much of a DOM element as parse rules read; this layer knows no DOM. */
export interface DomElement {
  getAttribute(name: string): string | null;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly style: { readonly fontWeight: string; readonly fontStyle: string };
}

/** A parse rule's `getAttrs`, told what of the element it may read. */
export function reading<Result>(
  read: (element: DomElement) => Result,
): (element: unknown) => Result {
  return (element) => read(element as DomElement);
}

/** The `data-…` attributes that carry a node through HTML; null fields are left out. */
export function dataAttributes(
  node: string,
  fields: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const written: Record<string, string> = { "data-node": node };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null) written[`data-${kebab(name)}`] = value;
  }
  return written;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
