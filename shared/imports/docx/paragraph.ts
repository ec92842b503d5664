import type { ElementContent } from "hast";
import { textOf } from "../html/elements.ts";
import { childOf, elementsOf, type XmlElement } from "../xml/element.ts";
import { element } from "./hast.ts";
import { readInline } from "./inline.ts";
import type { Item, WordParagraph, WordPicture } from "./items.ts";
import { PLAIN, settingOf, toggle } from "./look.ts";
import type { ListPlace } from "./numbering.ts";
import type { WordReading } from "./reading.ts";
import { levelOf, type Role } from "./style-roles.ts";
import { outlined, type Style } from "./styles.ts";

/** A paragraph with the pictures and text boxes that hang on it before and after it. */
export function readParagraph(
  paragraph: XmlElement,
  before: ElementContent[],
  reading: WordReading,
): Item[] {
  const { styles, found, looks, audit } = reading;
  const properties = childOf(paragraph, "w:pPr");
  const style = styles.of(settingOf(childOf(properties, "w:pStyle")) ?? styles.paragraph);
  const role = style.role ?? outlined(properties);
  looks.newParagraph();
  const mark = audit.mark();
  if (toggle(properties, "w:pageBreakBefore") === true) audit.note("pageBreak");
  // A style that says what a paragraph is says how it looks, too: that is no emphasis.
  const under = role === null || role === "continued" ? style.look : PLAIN;
  const content = [...before, ...readInline(elementsOf(paragraph), under, reading)];
  audit.around(mark, content.map(textOf).join(""));
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
    ? { kind: "block", element: element("hr", []), role: null, asides: [] }
    : read;
  const items = [...found.before, block, ...found.after];
  if (!isPhoto(role)) return items;
  const isToCome = !found.hasText && !items.some(({ kind }) => kind === "picture");
  if (isToCome) return [photoToCome(role, reading), block];
  return items.map((item) => (item.kind === "picture" ? { ...item, role } : item));
}

function isPhoto(role: Role | null): boolean {
  return role === "photo" || role === "gallery" || role === "galleryPhoto";
}

/** The place of a photo whose file the desk that wrote the document did not have. */
function photoToCome(role: Role | null, { pictures }: WordReading): WordPicture {
  return { kind: "picture", index: pictures.push("") - 1, alt: null, role, asides: [] };
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

/** A tracked deletion took the end of the paragraph away: its words belong to the next one. */
export function isMergedIntoNext(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, "w:pPr"), "w:rPr");
  return childOf(mark, "w:del") !== null || childOf(mark, "w:moveFrom") !== null;
}
