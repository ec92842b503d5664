import { TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { readNode } from "../../../shared/article/ydoc/document.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { moveBlocks } from "../blocks/move.ts";
import { arbitraryBlocks } from "../testing/arbitrary-blocks.ts";
import { applyChange, arbitraryEdit } from "../testing/arbitrary-edit.ts";
import { moveAmongSiblings, placesIn, removePlaces, typeBehind } from "../testing/deeds.ts";
import type { HeadlessEditor } from "../testing/headless-editor.ts";
import { TwoWindows, text } from "../testing/two-windows.ts";
import { createUndo } from "../undo.ts";
import { movedBy } from "./moved.ts";

const numRuns = runs(60);

const place = fc.nat({ max: 40 });
const places = fc.array(place, { maxLength: 6 });
const words = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 6 });

const headlineContent = text("word0.");
const dekContent = text("word1.");
const twoWindows = (body: NodeJson[]) => new TwoWindows({ headlineContent, dekContent, body });

/** `word3.`, and `here3.` where somebody typed behind it. */
const wordsIn = (content: string): string[] => content.match(/(word|here|there)\d+\./g) ?? [];
const wordsOf = (editor: HeadlessEditor) => wordsIn(editor.state.doc.textContent);

/** In one transaction removes nodes and types behind words; tells what was typed and what went. */
function edit(editor: HeadlessEditor, mark: string, behind: number[], removed: number[] = []) {
  const { tr } = editor.state;
  const all = placesIn(tr.doc);
  const chosen = removed.flatMap((index) => all[index % all.length] ?? []);
  removePlaces(tr, chosen);
  const typed = behind.filter((n) => typeBehind(tr, `word${n}.`, `${mark}${n}.`));
  editor.dispatch(tr);
  return {
    typed: typed.map((n) => ({ word: `word${n}.`, behind: `${mark}${n}.` })),
    gone: chosen.flatMap(({ node }) => wordsIn(node.textContent)),
  };
}

/** Both windows show the same; no word of theirs is lost, doubled, or back again. */
function expectMerged({ a, b }: TwoWindows, words: { kept: string[]; gone: Set<string> }): void {
  expect(a.state.doc.toJSON()).toEqual(b.state.doc.toJSON());
  const shown = wordsOf(a);
  expect(words.kept.filter((word) => !shown.includes(word))).toEqual([]);
  expect(shown.filter((word, index) => shown.indexOf(word) !== index)).toEqual([]);
  expect(shown.filter((word) => words.gone.has(word))).toEqual([]);
}

describe("what one person does at once", () => {
  it("loses nothing that another writes in what was not deleted", () => {
    const cases = fc.record({ body: arbitraryBlocks, here: places, there: places, words });
    fc.assert(
      fc.property(cases, ({ body, here, there, words }) => {
        const windows = twoWindows(body);
        const { a, b } = windows;
        const before = wordsOf(a);
        const deeds = [edit(a, "here", words, here), edit(b, "there", words, there)];
        windows.exchange();
        const gone = new Set(deeds.flatMap((deed) => deed.gone));
        const typed = deeds.flatMap((deed) => deed.typed.filter(({ word }) => !gone.has(word)));
        const kept = before.filter((word) => !gone.has(word));
        expectMerged(windows, { kept: [...kept, ...typed.map(({ behind }) => behind)], gone });
      }),
      { numRuns },
    );
  });

  it("loses nothing that another writes in what was not moved", () => {
    const moves = fc.array(fc.record({ place, to: fc.nat({ max: 5 }) }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.record({ body: arbitraryBlocks, moves, words }), ({ body, moves, words }) => {
        const windows = twoWindows(body);
        const { a, b } = windows;
        const before = wordsOf(a);
        const { tr } = a.state;
        const moved = moves.flatMap((move) => {
          const all = placesIn(tr.doc);
          const chosen = all[move.place % all.length];
          if (chosen === undefined) return [];
          moveAmongSiblings(tr, chosen, move.to);
          return wordsIn(chosen.node.textContent);
        });
        a.dispatch(tr);
        const { typed } = edit(b, "there", words);
        windows.exchange();
        const spared = typed.filter(({ word }) => !moved.includes(word));
        const kept = [...before, ...spared.map(({ behind }) => behind)];
        expectMerged(windows, { kept, gone: new Set() });
      }),
      { numRuns },
    );
  });

  it("loses nothing that another writes in what stands beside a block moved by keys", () => {
    const cases = fc.record({
      body: arbitraryBlocks,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 12 }),
      direction: fc.constantFrom("up" as const, "down" as const),
      words,
    });
    fc.assert(
      fc.property(cases, ({ body, at, length, direction, words }) => {
        const windows = twoWindows(body);
        const { a, b } = windows;
        const before = wordsOf(a);
        const { tr } = a.state;
        const start = Math.floor(at * tr.doc.content.size);
        const end = Math.min(tr.doc.content.size, start + length);
        tr.setSelection(TextSelection.between(tr.doc.resolve(start), tr.doc.resolve(end)));
        moveBlocks(tr, direction);
        const moved = movedBy(tr).flatMap((node) => wordsIn(node.textContent));
        a.dispatch(tr);
        const { typed } = edit(b, "there", words);
        windows.exchange();
        const spared = typed.filter(({ word }) => !moved.includes(word));
        const kept = [...before, ...spared.map(({ behind }) => behind)];
        expectMerged(windows, { kept, gone: new Set() });
      }),
      { numRuns },
    );
  });

  it("is one step of undo, which spares what another wrote meanwhile", () => {
    fc.assert(
      fc.property(fc.record({ body: arbitraryBlocks, places, words }), (deed) => {
        const windows = twoWindows(deed.body);
        const { a, b, here } = windows;
        const undo = createUndo(here);
        const before = a.state.doc.toJSON();
        const { gone } = edit(a, "here", deed.words, deed.places);
        undo.undo();
        expect(undo.canUndo()).toBe(false);
        expect(a.state.doc.toJSON()).toEqual(before);
        undo.redo();
        const { typed } = edit(b, "there", deed.words);
        windows.exchange();
        undo.undo();
        windows.exchange();
        const spared = typed.filter(({ word }) => !gone.includes(word)).map(({ behind }) => behind);
        expectMerged(windows, {
          kept: [...wordsIn(JSON.stringify(before)), ...spared],
          gone: new Set(),
        });
      }),
      { numRuns },
    );
  });

  it("shares what it shows and spares every block it left alone, whatever it was", () => {
    fc.assert(
      fc.property(fc.record({ body: arbitraryBlocks, changes: arbitraryEdit, words }), (deed) => {
        const windows = twoWindows(deed.body);
        const { a, b, here } = windows;
        const before = a.state.doc.children;
        const { tr } = a.state;
        for (const change of deed.changes) applyChange(tr, change);
        a.dispatch(tr);
        expect(readNode(here).toJSON()).toEqual(a.state.doc.toJSON());
        const untouched = a.state.doc.children.filter((block) => before.includes(block));
        const kept = untouched.flatMap((block) => wordsIn(block.textContent));
        const { typed } = edit(b, "there", deed.words);
        windows.exchange();
        expect(a.state.doc.toJSON()).toEqual(b.state.doc.toJSON());
        const spared = typed.filter(({ word }) => kept.includes(word));
        expect(wordsOf(a)).toEqual(expect.arrayContaining(spared.map(({ behind }) => behind)));
      }),
      { numRuns },
    );
  });
});
