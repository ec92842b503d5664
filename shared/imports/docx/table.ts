import type { Element } from "hast";
import { orNull } from "../../article/review/suggested.ts";
import { carryingSuggestion } from "../html/carried.ts";
import { childOf, elementsOf, type XmlElement } from "../xml/element.ts";
import { arranged } from "./arrange.ts";
import { element } from "./hast.ts";
import type { Aside, Item } from "./items.ts";
import { settingOf, toggle } from "./look.ts";
import type { WordReading } from "./reading.ts";

/** A table as HTML has it; notes within it stand beside it. */
export function readTable(table: XmlElement, reading: WordReading): Item[] {
  const asides: Aside[] = [];
  const { rows: kept, suggestion } = rowsOf(table, reading);
  const rows = kept.map((row, at) => readRow(row, at === 0, asides, reading));
  const whole = carryingSuggestion(element("table", rows), suggestion);
  return rows.length === 0 ? [] : [{ kind: "block", role: null, element: whole, asides }];
}

/** A table all of whose rows are new, or go, is suggested as a whole. Of others the rows that go are none. */
function rowsOf(table: XmlElement, { audit, tracking }: WordReading) {
  const rows = unwrapped(table, "w:tr");
  const marked = (name: string) =>
    rows.flatMap((row) => childOf(childOf(row, "w:trPr"), name) ?? []);
  const [news, gone] = [marked("w:ins"), marked("w:del")];
  const isAll = (some: readonly XmlElement[]) => some.length > 0 && some.length === rows.length;
  const [first, last] = [news[0], gone[0]];
  const suggestion = orNull({
    ...(first !== undefined && isAll(news)
      ? { insertion: tracking.suggestedBy(first, "trackedInsertion", null) }
      : {}),
    ...(last !== undefined && isAll(gone)
      ? { deletion: tracking.suggestedBy(last, "trackedDeletion", null) }
      : {}),
  });
  if (gone.length === 0 || isAll(gone)) return { rows, suggestion };
  for (const _ of gone) audit.note("trackedDeletion");
  const left = rows.filter((row) => childOf(childOf(row, "w:trPr"), "w:del") === null);
  return { rows: left, suggestion };
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
