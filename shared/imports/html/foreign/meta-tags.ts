import type { Root } from "hast";
import { attribute, everyElement, isA } from "../elements.ts";

/** What a page says of itself in `<meta>`: values by name in small letters, in their order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function metaTags(page: Root): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of everyElement(page)) {
    if (!isA(element, "meta")) continue;
    const content = attribute(element, "content")?.trim() ?? "";
    const names = ["name", "property", "itemProp"].map((name) => attribute(element, name));
    const name = names
      .find((one) => one !== null)
      ?.trim()
      .toLowerCase();
    if (name !== undefined && content !== "") tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

/** The first value under any of the names. */
export function firstMeta(tags: MetaTags, ...names: readonly string[]): string | null {
  return names.flatMap((name) => tags.get(name)?.[0] ?? [])[0] ?? null;
}
