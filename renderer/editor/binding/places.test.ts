import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { arbitraryBlocks } from "../testing/arbitrary-blocks.ts";
import { applyChange, arbitraryEdit } from "../testing/arbitrary-edit.ts";
import type { HeadlessEditor } from "../testing/headless-editor.ts";
import { paragraph, TwoWindows, text } from "../testing/two-windows.ts";
import { placeAt, positionOf } from "./places.ts";

function change(editor: HeadlessEditor, edit: Parameters<typeof applyChange>[1][]): void {
  const { tr } = editor.state;
  for (const step of edit) applyChange(tr, step);
  editor.dispatch(tr);
}

/** Everywhere that a caret can be. */
function caretsIn(doc: Node): number[] {
  const found: number[] = [];
  doc.descendants((node, at) => {
    if (!node.inlineContent) return true;
    for (let place = at + 1; place <= at + 1 + node.content.size; place += 1) found.push(place);
    return false;
  });
  return found;
}

/** Where these words begin. */
function startOf({ state: { doc } }: HeadlessEditor, words: string): number {
  const { size } = doc.content;
  const isHere = (at: number) => doc.textBetween(at, Math.min(size, at + words.length)) === words;
  return caretsIn(doc).find(isHere) as number;
}

function placeBefore(editor: HeadlessEditor, words: string, doc: Y.Doc): Y.RelativePosition {
  const place = placeAt(
    startOf(editor, words),
    editor.state.doc,
    bodyOf(doc),
  ) as Y.RelativePosition;
  return Y.createRelativePositionFromJSON(Y.relativePositionToJSON(place));
}

describe("a place in the text", () => {
  it("is the same in every window, whatever both wrote, for each caret there can be", () => {
    const cases = fc.record({ body: arbitraryBlocks, ours: arbitraryEdit, theirs: arbitraryEdit });
    fc.assert(
      fc.property(cases, ({ body, ours, theirs }) => {
        const windows = new TwoWindows({ body });
        const { a, b, here, there } = windows;
        change(a, ours);
        change(b, theirs);
        windows.exchange();
        for (const caret of caretsIn(a.state.doc)) {
          const place = placeAt(caret, a.state.doc, bodyOf(here)) as Y.RelativePosition;
          expect(place).not.toBeNull();
          expect(positionOf(place, b.state.doc, bodyOf(there))).toBe(caret);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it("stays with its letters among bold words and line breaks", () => {
    const bold = { type: "text", text: "calm", marks: [{ type: "bold" }] };
    const lines = [
      ...text("A "),
      bold,
      ...text(" sea."),
      { type: "hardBreak" },
      ...text("No fog."),
    ];
    const windows = new TwoWindows({ body: [{ type: "paragraph", content: lines }] });
    const { a, b, here, there } = windows;
    const words = ["calm", "sea", "fog"];
    const places = words.map((word) => placeBefore(a, word, here));
    b.dispatch(b.state.tr.insertText("Now: ", startOf(b, "A calm")));
    b.dispatch(b.state.tr.delete(startOf(b, "No"), startOf(b, "No") + 3));
    windows.exchange();
    const seenHere = places.map((place) => positionOf(place, a.state.doc, bodyOf(here)));
    expect(seenHere).toEqual(words.map((word) => startOf(a, word)));
    const seenThere = places.map((place) => positionOf(place, b.state.doc, bodyOf(there)));
    expect(seenThere).toEqual(seenHere);
  });

  it.each([
    ["is where its block was, while that is remembered", false, ["One.", "Three."]],
    ["is nowhere once its block is forgotten", true, null],
  ] as const)("%s", (_, forgets, expected) => {
    const body = ["One.", "Two.", "Three."].map(paragraph);
    const windows = new TwoWindows({ body });
    const { a, b, here, there } = windows;
    here.gc = forgets;
    there.gc = forgets;
    const place = placeBefore(a, "wo.", here);
    b.removeBlocks([3]);
    windows.exchange();
    const position = positionOf(place, a.state.doc, bodyOf(here));
    const $found = position === null ? null : a.state.doc.resolve(position);
    const around = $found && [$found.nodeBefore?.textContent, $found.nodeAfter?.textContent];
    expect(around).toEqual(expected);
  });

  it("is nowhere in another text", () => {
    const { a, here } = new TwoWindows({ body: [paragraph("One.")] });
    const elsewhere = Y.createRelativePositionFromTypeIndex(here.getText("elsewhere"), 0);
    expect(positionOf(elsewhere, a.state.doc, bodyOf(here))).toBeNull();
  });
});
