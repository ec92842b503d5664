import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { isEmbeddable, withEmbed } from "./embed-address.ts";

const VIDEO = "https://youtu.be/quay";

function caretIn(index: number, ...content: NodeJson[]) {
  const doc = schema.nodeFromJSON({ type: "doc", content });
  let at = 1;
  for (let before = 0; before < index; before += 1) at += doc.child(before).nodeSize;
  return EditorState.create({ doc, selection: TextSelection.near(doc.resolve(at)) });
}

const words = (type: string, text: string): NodeJson => ({
  type,
  content: [{ type: "text", text }],
});
const EMPTY = { type: "paragraph" };

describe("an address of a known provider", () => {
  it("may stand as an embed in an empty paragraph alone", () => {
    expect(isEmbeddable(caretIn(0, EMPTY), VIDEO)).toBe(true);
    expect(isEmbeddable(caretIn(0, words("paragraph", "See")), VIDEO)).toBe(false);
    expect(isEmbeddable(caretIn(0, { type: "headline" }), VIDEO)).toBe(false);
    expect(isEmbeddable(caretIn(0, { type: "blockquote", content: [EMPTY] }), VIDEO)).toBe(false);
    for (const text of [`See ${VIDEO}`, "https://norhaven.example/", "youtu.be/quay", ""]) {
      expect(isEmbeddable(caretIn(0, EMPTY), text)).toBe(false);
    }
  });

  it("leaves the caret in the paragraph below, which is made where there is none", () => {
    for (const below of [[], [words("paragraph", "And then?")], [words("heading", "Tides")]]) {
      const state = caretIn(1, words("paragraph", "Watch:"), words("paragraph", VIDEO), ...below);
      const { doc, selection } = state.apply(withEmbed(state, VIDEO));
      expect(doc.child(1).attrs).toMatchObject({ url: VIDEO });
      expect(selection.$from.parent).toBe(doc.child(2));
      expect(doc.child(2).type.name).toBe("paragraph");
      expect(doc.childCount).toBe(below[0]?.type === "paragraph" ? 3 : 3 + below.length);
    }
  });
});
