import type { ElementContent } from "hast";
import { carrying } from "../html/carried.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  textIn,
  type XmlElement,
} from "../xml/element.ts";
import { noteAside } from "./asides.ts";
import { readDrawing } from "./drawing.ts";
import { element, wrapped } from "./hast.ts";
import { type Look, lookOf, marksOf, over, PLAIN, settingOf } from "./look.ts";
import type { WordReading } from "./reading.ts";
import { piece, withFormatting } from "./review/pieces.ts";
import { symbolOf } from "./symbols.ts";

/** A run's text with its marks; what hangs on it goes to the paragraph's `found`. */
export function readRun(run: XmlElement, under: Look, reading: WordReading): ElementContent[] {
  const properties = childOf(run, "w:rPr");
  const own = lookOf(properties);
  const styled = reading.styles.of(settingOf(childOf(properties, "w:rStyle"))).look;
  const look = over(over(under, styled), own);
  const read = () => elementsOf(run).flatMap((part) => readPart(part, { look, own }, reading));
  return withFormatting(properties, under, reading, read);
}

interface Looks {
  readonly look: Look;
  readonly own: Look;
}

type PartReader = (part: XmlElement, looks: Looks, reading: WordReading) => ElementContent[];

const drawing: PartReader = (part, _, reading) => {
  readDrawing(part, null, reading);
  return [];
};

const PARTS: Readonly<Record<string, PartReader>> = {
  "w:t": (part, looks, reading) => shown(textIn(part), looks, reading),
  "w:delText": (part, looks, reading) => shown(textIn(part), looks, reading),
  "w:tab": (_, looks, reading) => shown("\t", looks, reading),
  "w:ptab": (_, looks, reading) => shown("\t", looks, reading),
  "w:noBreakHyphen": (_, looks, reading) => shown("\u2011", looks, reading),
  "w:softHyphen": (_, looks, reading) => shown("\u00ad", looks, reading),
  "w:sym": symbol,
  "w:br": lineBreak,
  "w:cr": () => [element("br", [])],
  "w:fldChar": (part, looks, reading) => {
    reading.fields.mark(attributeOf(part, "w:fldCharType"));
    return checkbox(part, looks, reading);
  },
  "w:instrText": (part, _, reading) => {
    reading.fields.instruct(textIn(part));
    return [];
  },
  "w:footnoteReference": (part, _, reading) => noteAside("footnote", part, reading),
  "w:endnoteReference": (part, _, reading) => noteAside("endnote", part, reading),
  "w:commentReference": (part, _, { commented, found }) => {
    if (commented.point(attributeOf(part, "w:id") ?? "")) found.isPointedAt = true;
    return [];
  },
  "w:drawing": drawing,
  "w:pict": drawing,
  "w:object": drawing,
  "mc:AlternateContent": drawing,
  "w:ruby": (part, looks, reading) => [
    ...childrenOf(childOf(part, "w:rubyBase"), "w:r").flatMap((run) =>
      readRun(run, looks.look, reading),
    ),
    ...bracketed(childrenOf(childOf(part, "w:rt"), "w:r").map(textIn).join(""), reading),
  ],
};

function readPart(part: XmlElement, looks: Looks, reading: WordReading): ElementContent[] {
  return PARTS[part.name]?.(part, looks, reading) ?? [];
}

/** Text as it stands in the article. What Word does not show is left out and counted. */
function shown(value: string, { look, own }: Looks, reading: WordReading): ElementContent[] {
  const { fields, found, looks } = reading;
  if (!fields.isShown || value === "") return [];
  if (look.hidden === true) {
    if (value.trim() !== "") reading.audit.note("hiddenText", value);
    return [];
  }
  const { isStruck, marks } = piece(value.trim() !== "", reading);
  const href = fields.href;
  if (!isStruck) looks.note(own, value, href !== null || found.links > 0);
  if (value.trim() !== "" && !isStruck) {
    found.hasText = true;
    if (look.bold !== true) found.isBold = false;
    if (look.italic !== true) found.isItalic = false;
  }
  const plain = wrapped(marksOf(look), { type: "text", value });
  const text = marks.length === 0 ? plain : carrying(marks, [plain]);
  return [href === null ? text : element("a", [text], { href })];
}

function symbol(part: XmlElement, looks: Looks, reading: WordReading): ElementContent[] {
  const font = attributeOf(part, "w:font") ?? "";
  const sign = symbolOf(font, attributeOf(part, "w:char") ?? "");
  if (sign === null) reading.audit.note("symbol");
  return sign === null ? [] : shown(sign, looks, reading);
}

/** A page that ends is no line that ends. */
function lineBreak(part: XmlElement, looks: Looks, reading: WordReading): ElementContent[] {
  const kind = attributeOf(part, "w:type");
  if (kind !== "page" && kind !== "column") return [element("br", [])];
  if (kind === "page") reading.audit.note("pageBreak");
  return shown(" ", looks, reading);
}

/** A box of an old form, ticked or not. */
function checkbox(part: XmlElement, looks: Looks, reading: WordReading): ElementContent[] {
  const box = childOf(childOf(part, "w:ffData"), "w:checkBox");
  if (box === null) return [];
  const state = childOf(box, "w:checked") ?? childOf(box, "w:default");
  const isTicked = state !== null && !/^(?:0|false)$/.test(settingOf(state) ?? "1");
  reading.found.hasText = true;
  return [wrapped(marksOf(looks.look), { type: "text", value: isTicked ? "☒" : "☐" })];
}

/** How a word is read, which Word prints above it. */
function bracketed(text: string, reading: WordReading): ElementContent[] {
  return text === "" ? [] : shown(` (${text})`, { look: PLAIN, own: PLAIN }, reading);
}
