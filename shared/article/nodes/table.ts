import { say } from "../../words/say.ts";
import { plainText } from "../article.ts";
import { blockAttributes, dataAttributes, type NodeElement, reading } from "../element.ts";

/** Rows of cells. `headerRow` says that the first row names the columns. */
export const table: NodeElement = {
  name: "table",
  spec: {
    group: "block",
    content: "tableRow*",
    tableRole: "table",
    isolating: true,
    attrs: { ...blockAttributes, headerRow: { default: true, validate: "boolean" } },
    parseDOM: [
      {
        tag: "table",
        getAttrs: reading(({ dataset }) => ({ headerRow: dataset.headerRow !== "false" })),
      },
    ],
    toDOM: ({ attrs: { headerRow } }) => [
      "table",
      dataAttributes("table", { headerRow: String(headerRow) }),
      ["tbody", 0],
    ],
  },
  checks: [
    {
      rule: "emptyTable",
      severity: "WARN",
      fault: (node) => (plainText([node]).trim() === "" ? say("A table has no words.") : null),
      fix: say("Fill it in or take it out."),
    },
  ],
};

export const tableRow: NodeElement = {
  name: "tableRow",
  spec: {
    content: "tableCell*",
    tableRole: "row",
    parseDOM: [{ tag: "tr" }],
    toDOM: () => ["tr", 0],
  },
};

/**
 * A cell holds one text. The three attributes are what ProseMirror's table commands count with;
 * no cell of an article spans others, so they keep their defaults.
 */
export const tableCell: NodeElement = {
  name: "tableCell",
  spec: {
    content: "inline*",
    tableRole: "cell",
    isolating: true,
    attrs: {
      colspan: { default: 1, validate: "number" },
      rowspan: { default: 1, validate: "number" },
      colwidth: { default: null },
    },
    parseDOM: [{ tag: "td" }, { tag: "th" }],
    toDOM: () => ["td", 0],
  },
};
