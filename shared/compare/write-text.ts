import { ATTRIBUTE_NAMES } from "./attributes.ts";
import type { BlockChange, Comparison, FieldChange, Part, ValueChange } from "./comparison.ts";
import { countsSentence } from "./counts-sentence.ts";
import { elided } from "./excerpt.ts";
import { isBlockQuotationChanged, isFieldQuotationChanged } from "./in-quotation.ts";
import { blockName, FIELD_LABELS, inNames, seamWords, styleName } from "./names.ts";

/**
 * A comparison as lines for a terminal, one a thing that changed: `[-gone-]`, `{+come+}`, moves in
 * words; first what touches somebody's own words, the counts at the end. Nothing in it controls a
 * terminal.
 */
export function compareText({ fields, blocks, counts, names }: Comparison): string[] {
  const told = [
    ...fields.map((field) => ({
      isQuoted: isFieldQuotationChanged(field),
      lines: [fieldLine(field)],
    })),
    ...blocks.map((block) => ({
      isQuoted: isBlockQuotationChanged(block),
      lines: blockLines(block, "", names),
    })),
  ];
  const linesOf = (isQuoted: boolean) =>
    told.flatMap((one) => (one.isQuoted === isQuoted ? one.lines : []));
  const [quoted, rest] = [linesOf(true), linesOf(false)];
  return [
    ...(quoted.length === 0 ? [] : ["In quotations:", ...quoted]),
    ...(quoted.length === 0 || rest.length === 0 ? [] : ["Elsewhere:"]),
    ...rest,
    countsSentence(counts),
  ].map(printable);
}

function fieldLine({ parts, ...field }: FieldChange): string {
  const label = capital(FIELD_LABELS[field.name] ?? field.name);
  return `${label}: ${parts === null ? valueWords(field) : lineWords(parts)}`;
}

function blockLines(block: BlockChange, within: string, names: Comparison["names"]): string[] {
  const { kind, isMoved, type, was, is, parts, attributes, children } = block;
  const name = `${within}${blockName(type)} ${is ?? was}`;
  const isSeam = kind === "split" || kind === "joined";
  const below = children.flatMap((child) =>
    blockLines(child, isSeam ? within : `${name}, `, names),
  );
  const moved = isMoved ? [`${name} moved: it was ${was}`] : [];
  const isWhole = kind === "added" || kind === "removed";
  const label = isWhole ? `${name} ${kind}` : name;
  const isChanged = kind !== "same" && parts.some((part) => part.kind !== "same");
  return [
    ...moved.map((line) => (kind === "same" ? withWords(line, short(parts)) : line)),
    ...(isSeam
      ? [withWords(`${name} ${seamWords(block)}`, short(children[0]?.parts ?? []).trimEnd())]
      : []),
    ...(isWhole || isChanged ? [withWords(label, lineWords(parts))] : []),
    ...attributes.map(
      (value) =>
        `${name}, ${ATTRIBUTE_NAMES[value.name] ?? value.name}: ${valueWords(inNames(value, names))}`,
    ),
    ...below,
  ];
}

function withWords(label: string, words: string): string {
  return words === "" ? label : `${label}: ${words}`;
}

function lineWords(parts: readonly Part[]): string {
  return parts.map((part, at) => partWords(part, at === 0, at === parts.length - 1)).join("");
}

function partWords({ kind, text, before, after }: Part, isFirst: boolean, isLast: boolean): string {
  if (kind === "added") return `{+${text}+}${linkWords(after?.link ?? null)}`;
  if (kind === "removed") return `[-${text}-]${linkWords(before?.link ?? null)}`;
  if (kind === "restyled") return `${text}{${styleName(before)} → ${styleName(after)}}`;
  return elided(text, isFirst, isLast);
}

function linkWords(link: string | null): string {
  return link === null ? "" : `{link to ${link}}`;
}

function short(parts: readonly Part[]): string {
  return elided(parts.map(({ text }) => text).join(""), false, true);
}

function valueWords({ before, after }: ValueChange): string {
  return `${quoted(before)} → ${quoted(after)}`;
}

function quoted(value: string | null): string {
  return value === null ? "nothing" : `“${value}”`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Line ends as a sign; what a terminal would obey, as a sign that something stood there. */
function printable(line: string): string {
  return line.replace(/\r\n|[\n\r\u2028\u2029]/gu, "⏎").replace(/(?!\t)\p{Cc}/gu, "\ufffd");
}
