import type { ElementContent } from "hast";
import { childOf, elementsOf, type XmlElement } from "../xml/element.ts";
import { chosen } from "./alternate.ts";
import { asksOnly, readInline } from "./inline.ts";
import type { Item } from "./items.ts";
import { PLAIN } from "./look.ts";
import { readParagraph } from "./paragraph.ts";
import { nothingFound, type WordReading } from "./reading.ts";
import type { Breaks } from "./review/paragraph-changes.ts";
import { readTable } from "./table.ts";

/** Paragraphs, pictures and tables of a body, a cell, a text box or a note, in their order. */
export function itemsOf(container: XmlElement, reading: WordReading): Item[] {
  let breaks: Breaks = {};
  return [...blocksIn(container)].flatMap((block): Item[] => {
    const own = { ...reading, found: nothingFound() };
    if (block.name === "w:p") {
      const { items, after } = readParagraph(block, breaks, own);
      breaks = after;
      return items;
    }
    if (block.name === "w:tbl") {
      breaks = {};
      return readTable(block, own);
    }
    // Marks between paragraphs too, and what only a newer Word knows.
    const content = readInline([block], PLAIN, own);
    const { before, after } = own.found;
    return [...before, ...bare(content), ...after];
  });
}

function bare(content: ElementContent[]): Item[] {
  if (content.length === 0) return [];
  return [
    {
      kind: "paragraph",
      role: null,
      place: null,
      content,
      isBold: false,
      isItalic: false,
      asides: [],
    },
  ];
}

const NOTHING = new Set(["w:sectPr", "w:tcPr", "w:tblPr", "w:tblGrid", "w:trPr"]);

/** The blocks themselves, out of the wrappers that they may stand in. */
function* blocksIn(container: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(container)) {
    if (NOTHING.has(child.name)) continue;
    if (child.name === "w:sdt") {
      if (!asksOnly(child)) yield* blocksIn(childOf(child, "w:sdtContent") ?? EMPTY);
    } else if (child.name === "mc:AlternateContent") {
      yield* blocksIn({ ...EMPTY, children: chosen(child) });
    } else if (WRAPPERS.has(child.name)) yield* blocksIn(child);
    else yield child;
  }
}

const WRAPPERS = new Set(["w:customXml", "w:ins", "w:moveTo", "w:smartTag"]);
const EMPTY: XmlElement = { name: "", attributes: {}, children: [] };
