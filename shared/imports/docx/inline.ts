import type { ElementContent } from "hast";
import { carrying } from "../html/carried.ts";
import {
  attributeOf,
  below,
  childOf,
  elementsOf,
  textIn,
  type XmlElement,
} from "../xml/element.ts";
import { chosen } from "./alternate.ts";
import { readDrawing } from "./drawing.ts";
import { linkOf } from "./fields.ts";
import { element } from "./hast.ts";
import type { Look } from "./look.ts";
import type { WordReading } from "./reading.ts";
import { piece } from "./review/pieces.ts";
import { readRun } from "./run.ts";

/** What a paragraph or anything within it says, as HTML. What is not known here is but wrapped around words. */
export function readInline(
  parts: readonly XmlElement[],
  under: Look,
  reading: WordReading,
): ElementContent[] {
  return parts.flatMap((part) => {
    const read = READERS[part.name];
    return read === undefined
      ? readInline(elementsOf(part), under, reading)
      : read(part, under, reading);
  });
}

type Reader = (part: XmlElement, under: Look, reading: WordReading) => ElementContent[];

const nothing: Reader = () => [];

const drawing: Reader = (part, _, reading) => {
  readDrawing(part, null, reading);
  return [];
};

const equation: Reader = (part, _, reading) => {
  const value = [...below(part)]
    .filter(({ name }) => name === "m:t")
    .map(textIn)
    .join("");
  if (value.trim() === "") return [];
  reading.audit.note("equation", value);
  reading.found.hasText = true;
  reading.found.isBold = false;
  reading.found.isItalic = false;
  const { marks } = piece(true, reading);
  const text = { type: "text" as const, value };
  return [marks.length === 0 ? text : carrying(marks, [text])];
};

const inserted: Reader = (part, under, reading) => {
  const read = () => readInline(elementsOf(part), under, reading);
  if (!holdsText(part)) return read();
  const { tracking } = reading;
  return tracking.within("insertion", tracking.suggestedBy(part, "trackedInsertion"), read);
};

const deleted: Reader = (part, under, reading) => {
  const read = () => readInline(elementsOf(part), under, reading);
  if (!holdsText(part)) return read();
  const { tracking } = reading;
  return tracking.within("deletion", tracking.suggestedBy(part, "trackedDeletion"), read);
};

const READERS: Readonly<Record<string, Reader>> = {
  "w:r": readRun,
  "w:pPr": nothing,
  "w:rPr": nothing,
  "w:sdtPr": nothing,
  "w:sdtEndPr": nothing,
  "w:hyperlink": (part, under, reading) => linked(part, hrefOf(part, reading), under, reading),
  "w:fldSimple": (part, under, reading) =>
    linked(part, linkOf(attributeOf(part, "w:instr") ?? ""), under, reading),
  "w:ins": inserted,
  "w:moveTo": inserted,
  "w:del": deleted,
  "w:moveFrom": deleted,
  "w:sdt": control,
  "mc:AlternateContent": (part, under, reading) => readInline(chosen(part), under, reading),
  "m:oMath": equation,
  "m:oMathPara": equation,
  "w:drawing": drawing,
  "w:pict": drawing,
  "w:object": drawing,
  "w:commentRangeStart": (part, _, { commented }) => {
    commented.begin(attributeOf(part, "w:id") ?? "");
    return [];
  },
  "w:commentRangeEnd": (part, _, { commented }) => {
    commented.end(attributeOf(part, "w:id") ?? "");
    return [];
  },
};

/** A place in the document itself is no link that an article could keep. */
function hrefOf(part: XmlElement, { relations }: WordReading): string | null {
  const relation = relations.get(attributeOf(part, "r:id") ?? "");
  if (relation === undefined || !relation.isOutside) return null;
  const anchor = attributeOf(part, "w:anchor");
  const { target } = relation;
  return anchor === null || target.includes("#") ? target : `${target}#${anchor}`;
}

function linked(part: XmlElement, href: string | null, under: Look, reading: WordReading) {
  if (href === null) return readInline(elementsOf(part), under, reading);
  reading.found.links += 1;
  const content = readInline(elementsOf(part), under, reading);
  reading.found.links -= 1;
  return content.length === 0 ? [] : [element("a", content, { href })];
}

/** A field of a form; the words that only ask to fill it in are none of the text. */
function control(part: XmlElement, under: Look, reading: WordReading): ElementContent[] {
  if (asksOnly(part)) return [];
  return readInline(elementsOf(childOf(part, "w:sdtContent") ?? part), under, reading);
}

export function asksOnly(control: XmlElement): boolean {
  return childOf(childOf(control, "w:sdtPr"), "w:showingPlcHdr") !== null;
}

function holdsText(part: XmlElement): boolean {
  for (const one of below(part)) {
    if (/^(?:w:t|w:delText|w:drawing|m:t)$/.test(one.name)) return true;
  }
  return false;
}
