import { ATTRIBUTE_NAMES } from "./attributes.ts";
import type { BlockChange, Comparison, Part, ValueChange } from "./comparison.ts";
import { countsSentence } from "./counts-sentence.ts";
import { blockName, FIELD_LABELS, inNames, styleName } from "./names.ts";
import { tokensOf } from "./tokens.ts";

/**
 * A comparison as lines for a terminal, one a thing that changed: `[-gone-]`, `{+come+}`, moves in
 * words, the counts at the end. Nothing in it controls a terminal.
 */
export function compareText({ fields, blocks, counts, names }: Comparison): string[] {
  return [
    ...fields.map(({ parts, ...field }) => {
      const label = capital(FIELD_LABELS[field.name] ?? field.name);
      return parts === null ? `${label}: ${valueWords(field)}` : `${label}: ${lineWords(parts)}`;
    }),
    ...blocks.flatMap((block) => blockLines(block, "", names)),
    countsSentence(counts),
  ].map(printable);
}

function blockLines(block: BlockChange, within: string, names: Comparison["names"]): string[] {
  const { kind, isMoved, type, was, is, parts, attributes, children } = block;
  const name = `${within}${blockName(type)} ${is ?? was}`;
  const below = children.flatMap((child) => blockLines(child, `${name}, `, names));
  const moved = isMoved ? [`${name} moved: it was ${was}`] : [];
  const isWhole = kind === "added" || kind === "removed";
  const label = isWhole ? `${name} ${kind}` : name;
  const isChanged = parts.some((part) => part.kind !== "same");
  return [
    ...moved.map((line) => (kind === "same" ? withWords(line, short(parts)) : line)),
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

/** Tokens beside a change, as many as are needed to find the place. */
const BESIDE = 12;

function elided(text: string, isFirst: boolean, isLast: boolean): string {
  const tokens = tokensOf(text);
  const start = isFirst ? "" : tokens.slice(0, BESIDE).join("").trimEnd();
  const end = isLast ? "" : tokens.slice(-BESIDE).join("").trimStart();
  return tokens.length <= 2 * BESIDE + 1 ? text : `${start}…${end}`;
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
