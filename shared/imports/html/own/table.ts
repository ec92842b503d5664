import type { Element } from "hast";
import type { NodeJson } from "../../../article/article.ts";
import { elementsIn, isA } from "../elements.ts";
import type { Reading } from "../reading.ts";
import { ownLine } from "./inline.ts";

/** A table as `tableElement` wrote it: its head, where there is one, names the columns. */
export function ownTable(table: Element, reading: Reading): NodeJson {
  const rows = elementsIn(table).flatMap(elementsIn);
  return {
    type: "table",
    attrs: { headerRow: elementsIn(table).some((part) => isA(part, "thead")) },
    content: rows.map((row) => ({
      type: "tableRow",
      content: elementsIn(row).map(({ children }) => ({
        type: "tableCell",
        content: ownLine(children, reading),
      })),
    })),
  };
}
