import type { Element } from "hast";
import { h } from "hastscript";
import type { NodeJson } from "../../article/article.ts";
import { phrasing } from "./inline.ts";

/** A table; where its first row names the columns, that row is its head. */
export function tableElement({ attrs, content: rows = [] }: NodeJson): Element {
  const named = attrs?.headerRow === true;
  const head = named ? rows.slice(0, 1) : [];
  const body = named ? rows.slice(1) : rows;
  return h("table", [
    ...head.map((row) => h("thead", tr(row, true))),
    ...(body.length === 0
      ? []
      : [
          h(
            "tbody",
            body.map((row) => tr(row, false)),
          ),
        ]),
  ]);
}

function tr({ content: cells = [] }: NodeJson, header: boolean): Element {
  return h(
    "tr",
    cells.map(({ content = [] }) =>
      header ? h("th", { scope: "col" }, phrasing(content)) : h("td", phrasing(content)),
    ),
  );
}
