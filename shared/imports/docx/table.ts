import type { Element } from "hast";
import { childOf, elementsOf, type XmlElement } from "../xml/element.ts";
import { arranged } from "./arrange.ts";
import { element } from "./hast.ts";
import type { Aside, Item } from "./items.ts";
import { settingOf, toggle } from "./look.ts";
import type { WordReading } from "./reading.ts";

/** A table as HTML has it; notes within it stand beside it. */
export function readTable(table: XmlElement, reading: WordReading): Item[] {
  const asides: Aside[] = [];
  const rows = rowsOf(table, reading).map((row, at) => readRow(row, at === 0, asides, reading));
  return rows.length === 0
    ? []
    : [{ kind: "block", role: null, element: element("table", rows), asides }];
}

/** Rows that a tracked deletion took away are none. */
function rowsOf(table: XmlElement, { audit }: WordReading): XmlElement[] {
  return unwrapped(table, "w:tr").filter((row) => {
    const isDeleted = childOf(childOf(row, "w:trPr"), "w:del") !== null;
    if (isDeleted) audit.note("trackedDeletion");
    return !isDeleted;
  });
}

function readRow(
  row: XmlElement,
  isFirst: boolean,
  asides: Aside[],
  reading: WordReading,
): Element {
  const isHead = isFirst && toggle(childOf(row, "w:trPr"), "w:tblHeader") === true;
  const cells = unwrapped(row, "w:tc").map((cell) =>
    readCell(cell, isHead ? "th" : "td", asides, reading),
  );
  return element("tr", cells);
}

function readCell(cell: XmlElement, name: string, asides: Aside[], reading: WordReading): Element {
  const properties = childOf(cell, "w:tcPr");
  const placed = arranged(reading.items(cell, reading));
  for (const aside of placed.flatMap((one) => one.asides)) asides.push(aside);
  const span = Number(settingOf(childOf(properties, "w:gridSpan")) ?? 1);
  const merge = childOf(properties, "w:vMerge");
  // The cells that it goes on over are in the file, empty: they keep their places.
  const spansRows = merge !== null && settingOf(merge) === "restart";
  return element(
    name,
    placed.map((one) => one.element),
    { ...(span > 1 ? { colSpan: span } : {}), ...(spansRows ? { rowSpan: 2 } : {}) },
  );
}

/** Rows or cells, out of the controls and marks that may be wrapped around them. */
function unwrapped(holder: XmlElement, name: string): XmlElement[] {
  return elementsOf(holder).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === "w:sdt") return unwrapped(childOf(child, "w:sdtContent") ?? EMPTY, name);
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
  });
}

const WRAPPERS = new Set(["w:customXml", "w:ins", "w:moveTo"]);
const EMPTY: XmlElement = { name: "", attributes: {}, children: [] };
