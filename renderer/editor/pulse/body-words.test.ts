import { describe, expect, it } from "vitest";
import { schema } from "../../../shared/article/schema.ts";
import { wordsOf } from "./body-words.ts";

const text = (words: string) => ({ type: "text", text: words });
const block = (type: string, words: string) => ({ type, content: [text(words)] });

describe("wordsOf", () => {
  it("counts the body alone, and notices what changed", () => {
    const head = [block("headline", "Cranes return"), block("dek", "To the harbour")];
    const photo = block("photo", "A caption of five words");
    const list = {
      type: "bulletList",
      content: [{ type: "listItem", content: [block("paragraph", "One item")] }],
    };
    const before = schema.nodeFromJSON({
      type: "doc",
      content: [...head, photo, list, block("paragraph", "Three more words")],
    });
    expect(wordsOf(before)).toBe(5);
    const after = before.copy(
      before.content.addToEnd(schema.node("paragraph", null, schema.text("and two"))),
    );
    expect(wordsOf(after)).toBe(7);
  });
});
