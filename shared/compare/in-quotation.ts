import { quotationsIn } from "../text/quotations.ts";
import type { BlockChange, FieldChange, Part } from "./comparison.ts";
import { sideText } from "./parts.ts";
import { withoutTypography } from "./plain-parts.ts";

/** Blocks that are somebody's words as a whole. */
const QUOTES: ReadonlySet<string> = new Set(["blockquote", "pullQuote"]);

/**
 * Whether words of a line changed that stand in quotation marks, before or after: what somebody is
 * said to have said. Not by typography or formatting alone.
 */
export function isQuotationChanged(parts: readonly Part[]): boolean {
  if (parts.every(({ kind }) => kind === "same" || kind === "restyled")) return false;
  const told = withoutTypography(parts).parts;
  return isSideQuoted(told, "before") || isSideQuoted(told, "after");
}

function isSideQuoted(parts: readonly Part[], side: "before" | "after"): boolean {
  const quotations = quotationsIn(sideText(parts, side));
  let at = 0;
  return parts.some((part) => {
    if (part[side] === null) return false;
    const [start, end] = [at, at + part.text.length];
    at = end;
    const isEdit = part.kind === "added" || part.kind === "removed";
    return isEdit && quotations.some((quotation) => start < quotation.end && end > quotation.start);
  });
}

/** Whether a block that stands in both articles had somebody's words changed. */
export function isBlockQuotationChanged(block: BlockChange, isQuote = false): boolean {
  const { kind, type, parts, children } = block;
  if (kind === "added" || kind === "removed" || kind === "same") return false;
  const within = isQuote || isQuoteBlock(type);
  return (
    (within ? areWordsChanged(parts) : isQuotationChanged(parts)) ||
    children.some((child) => isBlockQuotationChanged(child, within))
  );
}

export function isFieldQuotationChanged({ parts }: FieldChange): boolean {
  return parts !== null && isQuotationChanged(parts);
}

export function isQuoteBlock(type: string): boolean {
  return QUOTES.has(type);
}

/** Not by typography alone. */
export function areWordsChanged(parts: readonly Part[]): boolean {
  return withoutTypography(parts).parts.some(({ kind }) => kind === "added" || kind === "removed");
}
