import { DETAIL_PARTS } from "../../../../shared/article/details/parts.ts";
import type { DetailValue } from "../../../../shared/article/photo-details.ts";
import { described, type Group, isGroup } from "./tags.ts";

/** As deep as the standard goes: a region's boundary has vertices, each with its measures. */
const DEEPEST = 5;

/** What an XMP property says: its texts, or its structures by their parts. */
export function xmpValues(tag: unknown): DetailValue[] {
  if (!isGroup(tag)) return [];
  const { value } = tag;
  if (typeof value === "string") return [value];
  if (isGroup(value)) return structure(value);
  if (!Array.isArray(value)) return [];
  const items: readonly unknown[] = value;
  const one = inDefaultLanguage(items);
  if (one !== null) return [one];
  return items.flatMap((item) => (isTag(item) ? xmpValues(item) : structure(item)));
}

function isTag(item: unknown): boolean {
  return isGroup(item) && "value" in item;
}

function structure(parts: unknown): DetailValue[] {
  if (!isGroup(parts)) return [];
  const known = [...DETAIL_PARTS.keys()].flatMap((name) => {
    const text = Object.hasOwn(parts, name) ? textOf(parts[name], 0) : "";
    return text === "" ? [] : [[name, text] as const];
  });
  return known.length === 0 ? [] : [Object.fromEntries(known)];
}

/** All that stands in a part, whatever its own structure, as one text. */
function textOf(tag: unknown, depth: number): string {
  if (depth > DEEPEST || !isGroup(tag)) return "";
  const inner = isTag(tag) ? tag.value : tag;
  if (typeof inner === "string") return inner;
  if (Array.isArray(inner)) {
    const items: readonly unknown[] = inner;
    return inDefaultLanguage(items) ?? joined(items, depth);
  }
  return isGroup(inner) ? joined(Object.values(inner), depth) : "";
}

function joined(items: readonly unknown[], depth: number): string {
  return items
    .map((item) => textOf(item, depth + 1))
    .filter((text) => text !== "")
    .join(", ");
}

/** XMP gives some texts in several languages; "x-default" is the one to show. */
function inDefaultLanguage(texts: readonly unknown[]): string | null {
  const language = (text: unknown) =>
    isGroup(text) && isGroup(text.attributes)
      ? (text as { attributes: Group }).attributes.lang
      : undefined;
  const inSome = texts.filter((text) => language(text) !== undefined);
  return described(inSome.find((text) => language(text) === "x-default") ?? inSome[0]);
}
