import { AllSelection, EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { schema } from "../../../shared/article/schema.ts";
import { selectMore } from "./select-all.ts";

const block = (type: string, ...text: string[]) => ({
  type,
  content: text.map((words) => ({ type: "text", text: words })),
});
const doc = schema.nodeFromJSON({
  type: "doc",
  content: [block("headline", "Fog"), block("paragraph", "One two"), block("paragraph")],
});

/** The selection after Mod+A was pressed so many times with the caret (or anchor and head) there. */
function press(times: number, anchor: number, head = anchor) {
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, anchor, head) });
  for (let i = 0; i < times; i++) {
    const { tr } = state;
    selectMore({ tr, dispatch: () => undefined } as Parameters<typeof selectMore>[0]);
    state = state.apply(tr);
  }
  return state.selection;
}

describe("selectMore", () => {
  it("selects the block's text first, then the whole article", () => {
    const { from, to } = press(1, 8);
    expect(doc.textBetween(from, to)).toBe("One two");
    expect(press(2, 8)).toBeInstanceOf(AllSelection);
    expect(press(3, 8)).toBeInstanceOf(AllSelection);
  });

  it("selects everything at once from an empty block, and from over several", () => {
    expect(press(1, 15)).toBeInstanceOf(AllSelection);
    expect(press(1, 2, 8)).toBeInstanceOf(AllSelection);
  });
});
