import type { Element, Root } from "hast";
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { languageTag } from "../exports/html/times.ts";
import { impliedDirection } from "../html/implied-direction.ts";
import { ATTRIBUTE_NAMES } from "./attributes.ts";
import { COMPARE_STYLE } from "./compare-style.ts";
import type { BlockChange, Comparison, FieldChange, Part, ValueChange } from "./comparison.ts";
import { countsSentence } from "./counts-sentence.ts";
import { isBlockQuotationChanged, isFieldQuotationChanged } from "./in-quotation.ts";
import { blockName, FIELD_LABELS, inNames, seamWords, styleName } from "./names.ts";
import { withoutSeam } from "./plain-parts.ts";

/**
 * A comparison as a page of its own: what was removed is struck through, what was added underlined,
 * moves are said in words. It needs no other file and holds no script.
 *
 * @param title what is compared with what, in words.
 * @param leftOut what the page leaves out, if anything.
 */
export function comparePage(
  comparison: Comparison,
  title: string,
  leftOut: string | null = null,
): string {
  const main = h("main", [
    h("h1", shown(title)),
    h("p", { className: "counts" }, countsSentence(comparison.counts)),
    ...(leftOut === null ? [] : [h("p", { className: "counts" }, leftOut)]),
    ...quotationSection(comparison),
    ...fieldSection(comparison),
    h("section", textAttributes(comparison), [
      h("h2", { lang: "en", dir: "ltr" }, "Text"),
      ...comparison.blocks.flatMap((block) =>
        blockElements(block, comparison.names, anchorOf(block)),
      ),
    ]),
  ]);
  const head = [
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", shown(title)),
    h("style", COMPARE_STYLE),
  ];
  const page = h("html", { lang: "en", dir: "ltr" }, [h("head", head), h("body", [main])]);
  const root: Root = { type: "root", children: [{ type: "doctype" }, page] };
  return `${writer.stringify(root as never)}\n`;
}

const writer = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

/** The page speaks English; the article's words have their own language and direction. */
function textAttributes({ language, direction }: Comparison) {
  return {
    lang: languageTag(language) ?? "",
    dir: direction ?? impliedDirection(language) ?? "auto",
  };
}

/** Somebody's own words that changed, first of all; each leads to its place. */
function quotationSection(comparison: Comparison): Element[] {
  const { fields, blocks } = comparison;
  const entries = [
    ...fields.filter(isFieldQuotationChanged).map((field) => ({
      to: `field-${field.name}`,
      label: FIELD_LABELS[field.name] ?? field.name,
      words: fieldWords(field),
    })),
    ...blocks
      .filter((block) => isBlockQuotationChanged(block))
      .map((block) => ({
        to: anchorOf(block),
        label: label(block),
        words: editedLines(block).flatMap((parts) => [...parts.map(partElement), " "]),
      })),
  ];
  if (entries.length === 0) return [];
  const items = entries.map(({ to, label: name, words }) =>
    h("li", [h("a", { href: `#${to}` }, name), " ", h("span", textAttributes(comparison), words)]),
  );
  return [h("section", [h("h2", "In quotations"), h("ul", items)])];
}

function editedLines({ kind, parts, children }: BlockChange): (readonly Part[])[] {
  if (kind === "same") return [];
  const isEdited = parts.some((part) => part.kind !== "same");
  return [...(isEdited ? [parts] : []), ...children.flatMap(editedLines)];
}

function anchorOf({ was, is }: BlockChange): string {
  return `block-${is ?? `was-${was}`}`;
}

function fieldSection(comparison: Comparison): Element[] {
  if (comparison.fields.length === 0) return [];
  const rows = comparison.fields.flatMap((field) => [
    h("dt", FIELD_LABELS[field.name] ?? field.name),
    h("dd", { ...textAttributes(comparison), id: `field-${field.name}` }, fieldWords(field)),
  ]);
  return [h("section", [h("h2", "Fields"), h("dl", rows)])];
}

function fieldWords({ parts, ...value }: FieldChange) {
  return parts === null ? valueWords(value) : parts.map(partElement);
}

function blockElements(
  block: BlockChange,
  names: Comparison["names"],
  id: string | null = null,
): Element[] {
  if (block.kind === "same" && !block.isMoved) return plainLines(block);
  const { parts, attributes, children } = block;
  return [
    h("div", { id, className: block.isMoved ? "change moved" : "change" }, [
      h("p", { className: "label", lang: "en", dir: "ltr" }, label(block)),
      ...line(parts),
      ...(attributes.length === 0
        ? []
        : [
            h(
              "dl",
              attributes.flatMap((value) => attributeRow(inNames(value, names))),
            ),
          ]),
      ...children.flatMap((child) => blockElements(child, names)),
    ]),
  ];
}

function plainLines({ kind, parts, children }: BlockChange): Element[] {
  const whole = kind === "same" ? withoutSeam(parts) : parts;
  return [...line(whole), ...children.flatMap(plainLines)];
}

function line(parts: readonly Part[]): Element[] {
  return parts.length === 0 ? [] : [h("p", { dir: "auto" }, parts.map(partElement))];
}

/** "Paragraph 3, moved: it was 5, changed". */
function label(block: BlockChange): string {
  const { kind, isMoved, type, was, is } = block;
  const isSeam = kind === "split" || kind === "joined";
  const deeds = [
    ...(isMoved ? [`moved: it was ${was}`] : []),
    ...(isSeam ? [seamWords(block)] : kind === "same" ? [] : [String(kind)]),
  ];
  return [`${blockName(type)} ${is ?? was}`, ...deeds].join(", ");
}

function attributeRow(value: ValueChange): Element[] {
  const name = ATTRIBUTE_NAMES[value.name] ?? value.name;
  return [h("dt", { lang: "en", dir: "ltr" }, name), h("dd", { dir: "auto" }, valueWords(value))];
}

function valueWords({ before, after }: ValueChange) {
  return [
    ...(before === null ? [] : [h("del", shown(before))]),
    ...(before === null || after === null ? [] : [" "]),
    ...(after === null ? [] : [h("ins", shown(after))]),
  ];
}

function partElement({ kind, text, before, after }: Part): Element {
  if (kind === "added") return h("ins", [shown(text), ...linkNote(after?.link ?? null)]);
  if (kind === "removed") return h("del", [shown(text), ...linkNote(before?.link ?? null)]);
  if (kind === "same") return h("span", shown(text));
  return h("span", [shown(text), note(`${styleName(before)} → ${styleName(after)}`)]);
}

function linkNote(link: string | null): Element[] {
  return link === null ? [] : [note(`link to ${link}`)];
}

function note(words: string): Element {
  return h("small", { lang: "en", dir: "ltr" }, ` (${shown(words)}) `);
}

/** What no page may hold, as a sign that something stood there. */
function shown(text: string): string {
  return text.toWellFormed().replace(/(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}/gu, "\ufffd");
}
