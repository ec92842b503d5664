import { EditorState, TextSelection } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { schema } from "../../../shared/article/schema.ts";
import { prompts } from "./prompts.ts";

/** What is shown in each empty block of a document given as `name text`, with the caret there. */
function shown(blocks: readonly string[], caret: number): string[] {
  const content = blocks.map((block) => {
    const [type = "", ...words] = block.split(" ");
    const text = words.join(" ");
    return { type, content: text === "" ? [] : [{ type: "text", text }] };
  });
  const doc = schema.nodeFromJSON({ type: "doc", content });
  const plugin = prompts();
  const selection = TextSelection.create(doc, caret);
  const state = EditorState.create({ doc, selection, plugins: [plugin] });
  const set = plugin.props.decorations?.call(plugin, state) as DecorationSet | null | undefined;
  return (set?.find() ?? [])
    .sort((a, b) => a.from - b.from)
    .map((decoration) => {
      const { type } = decoration as unknown as { type: { attrs: Record<string, string> } };
      return type.attrs["data-placeholder"] ?? "";
    });
}

describe("prompts", () => {
  it("say in a new article what belongs where, once each", () => {
    expect(shown(["headline", "dek", "paragraph"], 5)).toEqual([
      "Headline",
      "Dek: the story in one sentence",
      "Write, or press / for photos, lists, quotes and more",
    ]);
  });

  it("teach the slash in the empty paragraph with the caret alone", () => {
    const blocks = ["headline A", "dek B", "paragraph", "paragraph", "paragraph C"];
    expect(shown(blocks, 7)).toEqual(["Press / to insert"]);
    expect(shown(blocks, 11)).toEqual([]);
  });
});
