import { EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { plainTextSlice } from "./plain-text.ts";

const caretIn = (...content: NodeJson[]) => {
  const node = schema.nodeFromJSON({ type: "doc", content: [{ type: "paragraph", content }] });
  return EditorState.create({
    doc: node,
    selection: TextSelection.create(node, node.content.size - 1),
  });
};

/** The article after `text` was pasted at the end of "So ". */
function pasted(text: string): string[] {
  const state = caretIn({ type: "text", text: "So " });
  const slice = plainTextSlice(text, state.selection.$from);
  const { doc } = state.apply(state.tr.replaceSelection(slice));
  return doc.children.map((node) => node.textBetween(0, node.content.size, "", "⏎"));
}

describe("plainTextSlice", () => {
  it("parts paragraphs at blank lines and keeps the lines between", () => {
    expect(pasted("one\ntwo\n\n \nthree\r\n\r\nfour\n")).toEqual(["So one⏎two", "three", "four"]);
  });

  it("makes a paragraph of each line where none is blank", () => {
    expect(pasted("one\ntwo")).toEqual(["So one", "two"]);
  });

  it("changes no quote, dash or TK", () => {
    expect(pasted(`"TK" -- it's...`)).toEqual([`So "TK" -- it's...`]);
    const slice = plainTextSlice("TK", caretIn().selection.$from);
    expect(slice.content.firstChild?.firstChild?.marks).toEqual([]);
  });

  it("takes on the styles at the caret", () => {
    const bold = { type: "text", text: "so", marks: [{ type: "bold" }] };
    const slice = plainTextSlice("it was", caretIn(bold).selection.$from);
    expect(slice.content.firstChild?.firstChild?.marks.map(({ type }) => type.name)).toEqual([
      "bold",
    ]);
  });

  it("loses no word of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (one, two) => {
        const words = (text: string) => text.split(/\s+/u).filter(Boolean);
        const text = `${one}\n\n${two}`;
        expect(words(pasted(text).join("\n").replaceAll("⏎", "\n"))).toEqual(words(`So ${text}`));
      }),
    );
  });
});
