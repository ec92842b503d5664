import { EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyArticle } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { readNode, seedDoc } from "../../../shared/article/ydoc/document.ts";
import { arbitraryArticle } from "../../../shared/testing/arbitrary-article.ts";
import { stylesOf } from "./formatting-state.ts";

/** How far into the article, in thousandths. */
const place = fc.integer({ min: 0, max: 1_000 });

it("shows each style that is somewhere in what is selected, and no other", () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(arbitraryArticle, place, place, (article, one, other) => {
      const doc = readNode(seedDoc(article));
      const [$one, $other] = [one, other].map((at) =>
        doc.resolve(Math.round((at * doc.content.size) / 1_000)),
      );
      if ($one === undefined || $other === undefined) return;
      const selection = TextSelection.between($one, $other);
      const state = EditorState.create({ doc, selection });
      const { from, to, empty, $from } = state.selection;
      for (const [name, holds] of Object.entries(stylesOf(state))) {
        const type = doc.type.schema.marks[name];
        if (type === undefined) throw new RangeError(name);
        const isThere = empty
          ? type.isInSet($from.marks()) !== undefined
          : doc.rangeHasMark(from, to, type);
        expect({ name, holds }).toEqual({ name, holds: isThere });
        seen.add(holds);
      }
      expect(stylesOf(state)).toBe(stylesOf(state));
    }),
    { numRuns: 200 },
  );
  expect(seen.size).toBe(2);
});

it("shows the styles that the next letter will have at a caret", () => {
  const state = EditorState.create({ doc: readNode(seedDoc(emptyArticle())) });
  const next = state.apply(state.tr.setStoredMarks([schema.mark("italic")]));
  expect(stylesOf(next)).toMatchObject({ bold: false, italic: true });
  expect(stylesOf(state)).toMatchObject({ bold: false, italic: false });
});
