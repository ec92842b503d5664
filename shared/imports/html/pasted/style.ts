import type { Element } from "hast";
import { attribute } from "../elements.ts";

/**
 * What an element's own style says of a property, in lower case; null where it says nothing. Read
 * from the attribute's text: Word's properties (`mso-…`) are none that a browser knows.
 */
export function styleOf(element: Element, property: string): string | null {
  for (const rule of (attribute(element, "style") ?? "").split(";")) {
    const colon = rule.indexOf(":");
    if (rule.slice(0, colon).trim().toLowerCase() !== property) continue;
    return rule
      .slice(colon + 1)
      .trim()
      .toLowerCase();
  }
  return null;
}
