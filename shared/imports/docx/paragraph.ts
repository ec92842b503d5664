import type { Element } from "hast";
import { orNull } from "../../article/review/suggested.ts";
import { carryingSuggestion } from "../html/carried.ts";
import { childOf, elementsOf, type XmlElement } from "../xml/element.ts";
import { element } from "./hast.ts";
import { readInline } from "./inline.ts";
import type { Item, WordParagraph, WordPicture } from "./items.ts";
import { PLAIN, settingOf, toggle } from "./look.ts";
import type { ListPlace } from "./numbering.ts";
import type { WordReading } from "./reading.ts";
import { acceptedText } from "./review/accepted-text.ts";
import { type Breaks, carryingChanges, changesOf } from "./review/paragraph-changes.ts";
import type { ParagraphChanges } from "./review/tracking.ts";
import { levelOf, type Role } from "./style-roles.ts";
import { outlined, type Style } from "./styles.ts";

/**
 * A paragraph with the pictures and text boxes that hang on it before and after it. `before` is what is suggested
 * of the break before it, `after` of the one behind it.
 */
export function readParagraph(
  paragraph: XmlElement,
  before: Breaks,
  reading: WordReading,
): { readonly items: Item[]; readonly after: Breaks } {
  const { styles, found, looks, audit } = reading;
  const properties = childOf(paragraph, "w:pPr");
  const style = styles.of(settingOf(childOf(properties, "w:pStyle")) ?? styles.paragraph);
  const role = style.role ?? outlined(properties);
  looks.newParagraph();
  const mark = audit.mark();
  if (toggle(properties, "w:pageBreakBefore") === true) audit.note("pageBreak");
  // A style that says what a paragraph is says how it looks, too: that is no emphasis.
  const under = role === null || role === "continued" ? style.look : PLAIN;
  const inline = readInline(elementsOf(paragraph), under, reading);
  const { changes, after } = changesOf(properties, before, role, reading);
  const content = carryingChanges(inline, changes, reading);
  audit.around(mark, content.map(acceptedText).join(""));
  const read: WordParagraph = {
    kind: "paragraph",
    role,
    place: placeOf(properties, style, role, reading),
    content,
    isBold: found.isBold && found.hasText,
    isItalic: found.isItalic && found.hasText,
    asides: found.asides,
  };
  const isLine = !found.hasText && (role === "rule" || isRuled(properties));
  const block: Item = isLine
    ? { kind: "block", element: ruleWith(changes), role: null, asides: [] }
    : read;
  const items = [...found.before, block, ...found.after];
  if (!isPhoto(role)) return { items, after };
  const isToCome = found.pieces.all === 0 && !items.some(({ kind }) => kind === "picture");
  if (isToCome) return { items: [photoToCome(role, changes, reading), block], after };
  const placed = items.map((item) => (item.kind === "picture" ? { ...item, role } : item));
  return { items: placed, after };
}

function ruleWith({ insertion, deletion }: ParagraphChanges): Element {
  const suggestion = {
    ...(insertion === undefined ? {} : { insertion }),
    ...(deletion === undefined ? {} : { deletion }),
  };
  return carryingSuggestion(element("hr", []), orNull(suggestion));
}

function isPhoto(role: Role | null): boolean {
  return role === "photo" || role === "gallery" || role === "galleryPhoto";
}

/** The place of a photo whose file the desk that wrote the document did not have. */
function photoToCome(
  role: Role | null,
  { insertion, deletion }: ParagraphChanges,
  { pictures, tracking }: WordReading,
): WordPicture {
  const index = pictures.push("") - 1;
  const slots = {
    ...(insertion === undefined ? {} : { insertion }),
    ...(deletion === undefined ? {} : { deletion }),
  };
  if (orNull(slots) !== null) tracking.pictures.set(index, slots);
  return { kind: "picture", index, alt: null, role, asides: [] };
}

/** Whether a line is drawn above or below: what Word makes of "---". */
function isRuled(properties: XmlElement | null): boolean {
  const borders = childOf(properties, "w:pBdr");
  return ["w:top", "w:bottom"].some((side) => {
    const drawn = settingOf(childOf(borders, side));
    return drawn !== null && drawn !== "nil" && drawn !== "none";
  });
}

/** A numbered heading is a heading, unless its number is set on itself. */
function placeOf(
  properties: XmlElement | null,
  { numbering }: Style,
  role: Role | null,
  reading: WordReading,
): ListPlace | null {
  const own = childOf(properties, "w:numPr");
  if (own !== null && childOf(own, "w:numId") !== null) return reading.numbering.place(own);
  return numbering === null || levelOf(role) !== null ? null : reading.numbering.place(numbering);
}
