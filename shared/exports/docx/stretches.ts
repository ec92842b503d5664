import type { Direction } from "../../article/article.ts";

/** A part of a text that Word sets in one direction. */
export interface Stretch {
  readonly text: string;
  readonly direction: Direction;
}

const RIGHT = [
  ...["Arabic", "Hebrew", "Syriac", "Thaana", "Nko", "Adlam", "Mandaic", "Samaritan"],
  ...["Hanifi_Rohingya", "Mende_Kikakui"],
]
  .map((script) => `\\p{Script=${script}}`)
  .join("");

/** From the first letter of a direction to its last, with what stands between, but no letter of the other. */
const RIGHT_TO_LEFT = new RegExp(`[${RIGHT}]\\p{M}*(?:[^\\p{L}]*[${RIGHT}]\\p{M}*)*`, "gu");
const LEFT = `(?![${RIGHT}])\\p{L}`;
const LEFT_TO_RIGHT = new RegExp(`${LEFT}(?:${LEFT}|\\p{M}|[^\\p{L}\\p{M}]+(?=${LEFT}))*`, "gu");

/**
 * The text in stretches of one direction each. Word does not find it out by itself: a full stop, a
 * bracket or a number goes where the run that it stands in leads. What no letter decides goes the
 * way of the article.
 */
export function stretches(text: string, around: Direction): Stretch[] {
  const [other, pattern] =
    around === "ltr" ? (["rtl", RIGHT_TO_LEFT] as const) : (["ltr", LEFT_TO_RIGHT] as const);
  const found: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index), direction: around });
    found.push({ text: match[0], direction: other });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at), direction: around });
  return found;
}
