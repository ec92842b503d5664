import { AllSelection, EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { schema } from "../../../shared/article/schema.ts";
import { countsInWords, selectionCounts } from "./selection-counts.ts";

const doc = schema.nodeFromJSON({
  type: "doc",
  content: [
    { type: "headline", content: [{ type: "text", text: "Fog at sea" }] },
    { type: "paragraph", content: [{ type: "text", text: "Cafe\u0301 “Nord”" }] },
    { type: "relatedLink", attrs: { title: "Not selected text" } },
  ],
});

describe("selectionCounts", () => {
  it("counts words and characters of what is selected, over blocks", () => {
    const part = EditorState.create({ doc, selection: TextSelection.create(doc, 8, 18) });
    expect(selectionCounts(part)).toEqual({ words: 2, characters: 7 });
    const all = EditorState.create({ doc, selection: new AllSelection(doc) });
    expect(selectionCounts(all)).toEqual({ words: 5, characters: 21 });
  });

  it("is nothing at a bare caret", () => {
    expect(selectionCounts(EditorState.create({ doc }))).toBeNull();
  });

  it("is told in words", () => {
    expect(countsInWords({ words: 1, characters: 1 })).toBe("1 word, 1 character");
    expect(countsInWords({ words: 1200, characters: 7000 })).toBe("1,200 words, 7,000 characters");
  });
});
