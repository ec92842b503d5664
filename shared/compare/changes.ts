import { assertNever } from "../assert-never.ts";
import type { BlockChange, Comparison, Part, Style, ValueChange } from "./comparison.ts";
import { areWordsChanged, isQuotationChanged, isQuoteBlock } from "./in-quotation.ts";
import { textField } from "./names.ts";
import { sideText } from "./parts.ts";

/** One thing that changed, as programs read it. Unset is null, never missing. */
export interface Change {
  readonly kind: "changed" | "added" | "removed" | "moved" | "split" | "joined";
  /**
   * A field of the article, an attribute of a block, `text` or `caption`, `link` or `style` of some
   * words, `type` of a block; for a block that came, went, moved, was split or joined, its type.
   */
  readonly field: string;
  /** Id of the block of the top level; null for a field of the article. */
  readonly block: string | null;
  /** What it was: of a moved block its place, counted from 1; of several blocks a line each. */
  readonly before: string | null;
  readonly after: string | null;
  /** Words inside quotation marks changed, or in a quote: somebody's own words. */
  readonly quoted: boolean;
}

/**
 * Everything that changed: first what touches somebody's own words, then the rest; in both, fields first
 * and blocks in the order of the later article.
 */
export function changesOf({ fields, blocks }: Comparison): Change[] {
  const all = [
    ...fields.flatMap((field) =>
      field.parts === null
        ? [valueChange(field, null)]
        : lineChanges(field.parts, field.name, null, false),
    ),
    ...blocks.flatMap((block) => blockChanges(block, block.isId ?? block.wasId, false)),
  ];
  return [...all.filter(({ quoted }) => quoted), ...all.filter(({ quoted }) => !quoted)];
}

function blockChanges(change: BlockChange, block: string | null, isQuote: boolean): Change[] {
  const { isMoved, type, was, is, attributes, children } = change;
  const within = isQuote || isQuoteBlock(type);
  const moved: Change = {
    kind: "moved",
    field: type,
    block,
    before: String(was),
    after: String(is),
    quoted: false,
  };
  return [
    ...(isMoved ? [moved] : []),
    ...ownChanges(change, block, within),
    ...attributes.map((attribute) => valueChange(attribute, block)),
    ...children.flatMap((child) => blockChanges(child, block, within)),
  ];
}

function ownChanges(change: BlockChange, block: string | null, isQuote: boolean): Change[] {
  const { kind, type, parts } = change;
  switch (kind) {
    case "added":
    case "removed":
      return [wholeBlock(change, kind, block), ...linkChanges(parts, block)];
    case "split":
    case "joined":
      return [seam(change, kind, block)];
    case "same":
      return [];
    case "changed":
      return lineChanges(parts, textField(type), block, isQuote);
    default:
      return assertNever(kind);
  }
}

function seam(change: BlockChange, kind: "split" | "joined", block: string | null): Change {
  const lines = (side: "before" | "after", glue: string) =>
    change.children.map(({ parts }) => sideText(parts, side)).join(glue);
  const [before, after] =
    kind === "split"
      ? [lines("before", ""), lines("after", "\n")]
      : [lines("before", "\n"), lines("after", "")];
  return { kind, field: change.type, block, before, after, quoted: false };
}

function wholeBlock(change: BlockChange, kind: "added" | "removed", block: string | null): Change {
  const text = textOf(change.parts, kind === "added" ? "after" : "before");
  const sides = kind === "added" ? { before: null, after: text } : { before: text, after: null };
  return { kind, field: change.type, block, ...sides, quoted: false };
}

function lineChanges(
  parts: readonly Part[],
  field: string,
  block: string | null,
  isQuote: boolean,
): Change[] {
  const quoted = isQuote ? areWordsChanged(parts) : isQuotationChanged(parts);
  const [before, after] = [textOf(parts, "before"), textOf(parts, "after")];
  const words =
    before === after ? [] : [valueChange({ name: field, before, after }, block, quoted)];
  const styles = parts
    .filter(({ kind }) => kind === "restyled")
    .map((part) => ({ name: "style", before: marksOf(part.before), after: marksOf(part.after) }))
    .filter((change) => change.before !== change.after)
    .map((change) => valueChange(change, block));
  return [...words, ...linkChanges(parts, block), ...styles];
}

function linkChanges(parts: readonly Part[], block: string | null): Change[] {
  return parts
    .map(({ before, after }) => ({
      name: "link",
      before: before?.link ?? null,
      after: after?.link ?? null,
    }))
    .filter((change) => change.before !== change.after)
    .map((change) => valueChange(change, block));
}

function valueChange(
  { name, before, after }: ValueChange,
  block: string | null,
  quoted = false,
): Change {
  const kind = before === null ? "added" : after === null ? "removed" : "changed";
  return { kind, field: name, block, before, after, quoted };
}

/** The line as it was or is; null where it holds nothing. */
function textOf(parts: readonly Part[], side: "before" | "after"): string | null {
  return sideText(parts, side) || null;
}

function marksOf(style: Style | null): string | null {
  return style === null || style.marks.length === 0 ? null : style.marks.join(" ");
}
