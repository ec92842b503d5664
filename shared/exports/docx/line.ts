import { type IParagraphOptions, Paragraph, type ParagraphChild } from "docx";
import { LIST_HANG, LIST_STEP, QUOTE_STEP } from "./measures.ts";
import { trackedEnd, withWaiting } from "./review/tracked.ts";
import type { TextSetting } from "./setting.ts";
import { CONTINUED, type StyleId } from "./styles.ts";
import type { Place, Writing } from "./writing.ts";

type More = Pick<IParagraphOptions, "spacing" | "keepNext" | "revision">;

/** A paragraph of the document's head or foot, which stands in nothing. */
export function plainLine(
  style: StyleId | null,
  children: readonly ParagraphChild[],
  { direction, reviewing }: TextSetting,
  more: More = {},
): Paragraph {
  return new Paragraph({
    ...(style === null ? {} : { style }),
    ...(direction === "rtl" ? { bidirectional: true } : {}),
    ...more,
    children: withWaiting(children, reviewing),
  });
}

/** A paragraph of the body, moved in as far as the lists and quotes around it ask for. */
export function line(
  style: StyleId | null,
  children: readonly ParagraphChild[],
  { direction, place, reviewing }: Pick<Writing, "direction" | "place" | "reviewing">,
  more: More = {},
): Paragraph {
  const indent = indentOf(style, place);
  return new Paragraph({
    ...(style === null ? {} : { style }),
    ...(direction === "rtl" ? { bidirectional: true } : {}),
    ...(place.marker === null ? {} : { numbering: place.marker }),
    ...(indent === null ? {} : { indent }),
    ...trackedEnd(reviewing, more.keepNext !== true),
    ...more,
    children: withWaiting(children, reviewing),
  });
}

/** How far a block is moved in, in twips. */
export function movedIn({ quotes, lists }: Place): number {
  return quotes * QUOTE_STEP + lists * LIST_STEP;
}

/** What the styles themselves move in. */
const SAID: Partial<Record<StyleId, number>> = {
  Quote: QUOTE_STEP,
  ...Object.fromEntries(CONTINUED.map((style, at) => [style, (at + 1) * LIST_STEP])),
};

/** Null where the style or the list says it already. */
function indentOf(style: StyleId | null, place: Place): IParagraphOptions["indent"] | null {
  const left = movedIn(place);
  if (left === 0) return null;
  if (place.marker !== null) return place.quotes === 0 ? null : { left, hanging: LIST_HANG };
  const said = style === null ? 0 : (SAID[style] ?? 0);
  return left === said ? null : { left };
}
