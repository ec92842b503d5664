import type { BlockChange, Comparison, Part, Style, ValueChange } from "./comparison.ts";
import { textField } from "./names.ts";

/** One thing that changed, as programs read it. Unset is null, never missing. */
export interface Change {
  readonly kind: "changed" | "added" | "removed" | "moved";
  /**
   * A field of the article, an attribute of a block, `text` or `caption`, `link` or `style` of some
   * words, `type` of a block; for a block that came, went or moved, its type.
   */
  readonly field: string;
  /** Id of the block of the top level; null for a field of the article. */
  readonly block: string | null;
  /** What it was: of a moved block its place, counted from 1. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Everything that changed, fields first, blocks in the order of the later article. */
export function changesOf({ fields, blocks }: Comparison): Change[] {
  return [
    ...fields.flatMap((field) =>
      field.parts === null
        ? [valueChange(field, null)]
        : lineChanges(field.parts, field.name, null),
    ),
    ...blocks.flatMap((block) => blockChanges(block, block.isId ?? block.wasId)),
  ];
}

function blockChanges(change: BlockChange, block: string | null): Change[] {
  const { kind, isMoved, type, was, is, parts, attributes, children } = change;
  const moved: Change = {
    kind: "moved",
    field: type,
    block,
    before: String(was),
    after: String(is),
  };
  return [
    ...(isMoved ? [moved] : []),
    ...(kind === "added" || kind === "removed"
      ? [wholeBlock(change, kind, block), ...linkChanges(parts, block)]
      : lineChanges(parts, textField(type), block)),
    ...attributes.map((attribute) => valueChange(attribute, block)),
    ...children.flatMap((child) => blockChanges(child, block)),
  ];
}

function wholeBlock(change: BlockChange, kind: "added" | "removed", block: string | null): Change {
  const text = textOf(change.parts, kind === "added" ? "after" : "before");
  const sides = kind === "added" ? { before: null, after: text } : { before: text, after: null };
  return { kind, field: change.type, block, ...sides };
}

function lineChanges(parts: readonly Part[], field: string, block: string | null): Change[] {
  const [before, after] = [textOf(parts, "before"), textOf(parts, "after")];
  const words = before === after ? [] : [valueChange({ name: field, before, after }, block)];
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

function valueChange({ name, before, after }: ValueChange, block: string | null): Change {
  const kind = before === null ? "added" : after === null ? "removed" : "changed";
  return { kind, field: name, block, before, after };
}

/** The line as it was or is; null where it holds nothing. */
function textOf(parts: readonly Part[], side: "before" | "after"): string | null {
  const text = parts.flatMap((part) => (part[side] === null ? [] : [part.text])).join("");
  return text === "" ? null : text;
}

function marksOf(style: Style | null): string | null {
  return style === null || style.marks.length === 0 ? null : style.marks.join(" ");
}
