import { TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../shared/testing/runs.ts";
import { moveBlocks } from "../blocks/move.ts";
import type { HeadlessEditor } from "../testing/headless-editor.ts";
import { paragraph, TwoWindows } from "../testing/two-windows.ts";

const WORDS = "The ferry leaves at six.";

function opened() {
  return new TwoWindows({
    body: [paragraph("Low water."), paragraph(WORDS), paragraph("It is back by noon.")],
  });
}

/** Where these words begin. */
function placeOf({ state }: HeadlessEditor, words: string): number {
  let found = -1;
  state.doc.descendants((node, at) => {
    const index = node.text?.indexOf(words) ?? -1;
    if (found === -1 && index !== -1) found = at + index;
  });
  return found;
}

function select(editor: HeadlessEditor, anchor: number, head = anchor): void {
  const { tr } = editor.state;
  editor.dispatch(tr.setSelection(TextSelection.create(tr.doc, anchor, head)));
}

/** Types letter by letter at the caret; `between` happens after each. */
function type(editor: HeadlessEditor, text: string, between = () => {}): void {
  for (const letter of text) {
    editor.dispatch(editor.state.tr.insertText(letter));
    between();
  }
}

const textOf = ({ state }: HeadlessEditor) => state.doc.textBetween(0, state.doc.content.size, "|");

describe("a caret in a block in which somebody else writes", () => {
  it("goes along with its letters, so that what is typed stays together", () => {
    const windows = opened();
    const { a, b } = windows;
    select(b, placeOf(b, "six.") + 4);
    select(a, placeOf(a, "The ferry"));
    type(a, "Mind: ");
    windows.exchange();
    type(b, " Be early.");
    windows.exchange();
    expect(textOf(a)).toContain(`|Mind: ${WORDS} Be early.|`);
  });

  it("stays where they write behind it", () => {
    const windows = opened();
    const { a, b } = windows;
    select(b, placeOf(b, "ferry"));
    select(a, placeOf(a, "six.") + 4);
    type(a, " Mind the gap.");
    windows.exchange();
    type(b, "old ");
    expect(textOf(b)).toContain("|The old ferry leaves at six. Mind the gap.|");
  });

  it("keeps what is selected", () => {
    const windows = opened();
    const { a, b } = windows;
    const at = placeOf(b, "leaves");
    select(b, at, at + "leaves".length);
    select(a, placeOf(a, "ferry"));
    type(a, "old ");
    windows.exchange();
    const { from, to } = b.state.selection;
    expect(b.state.doc.textBetween(from, to)).toBe("leaves");
  });

  it("stands where its letters were when those are deleted", () => {
    const windows = opened();
    const { a, b } = windows;
    select(b, placeOf(b, "leaves") + 3);
    const at = placeOf(a, "leaves ");
    a.dispatch(a.state.tr.delete(at, at + "leaves ".length));
    windows.exchange();
    type(b, "…");
    expect(textOf(b)).toContain("|The ferry …at six.|");
  });

  it("is found again in a block that they moved", () => {
    const windows = opened();
    const { a, b } = windows;
    select(b, placeOf(b, "leaves"));
    select(a, placeOf(a, "ferry"));
    const { tr } = a.state;
    moveBlocks(tr, "up");
    a.dispatch(tr);
    windows.exchange();
    type(b, "now ");
    expect(textOf(b)).toContain("|The ferry now leaves at six.|");
  });

  it("keeps the words of both together, whoever types when", () => {
    const turns = fc.array(fc.constantFrom("a", "b", "exchange"), { minLength: 5, maxLength: 40 });
    const place = fc.nat({ max: WORDS.length });
    fc.assert(
      fc.property(turns, place, place, (order, here, there) => {
        const windows = opened();
        const { a, b } = windows;
        select(a, placeOf(a, WORDS) + here);
        select(b, placeOf(b, WORDS) + there);
        for (const turn of order) {
          if (turn === "exchange") windows.exchange();
          else type(windows[turn], turn.toUpperCase());
        }
        windows.exchange();
        expect(textOf(a)).toBe(textOf(b));
        // At one place, whoever came later may stand within the other's word, and nowhere else.
        if (here === there) return;
        for (const who of ["a", "b"]) {
          const word = who.toUpperCase().repeat(order.filter((turn) => turn === who).length);
          expect(textOf(a)).toContain(word);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
