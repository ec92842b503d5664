import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { layOut } from "../ydoc/body-layout.ts";
import { readArticle, seedDoc } from "../ydoc/document.ts";
import { placeBetween, rangeBetween } from "../ydoc/line-points.ts";
import { takeComments, withComments } from "./comment-marks.ts";

const point = fc.record({ line: fc.nat(6), offset: fc.nat(8) });

it("marks words of an article and takes the marks off again", () => {
  fc.assert(
    fc.property(arbitraryArticle, point, fc.integer({ min: 1, max: 9 }), (any, from, length) => {
      const article = readArticle(seedDoc(any));
      const range = { id: "c1", from, to: { ...from, offset: from.offset + length } };
      const taken = takeComments(withComments(article, [range]));
      expect(taken.article).toEqual(article);
      const found = taken.ranges.get("c1");
      if (found === undefined) return;
      expect(found.from.line).toBe(from.line);
      expect(found.from.offset).toBeGreaterThanOrEqual(from.offset);
      expect(found.to.offset).toBeLessThanOrEqual(range.to.offset);
    }),
  );
});

it("finds the same words in the document and in its article", () => {
  fc.assert(
    fc.property(arbitraryArticle, fc.nat(), fc.nat(), (any, at, length) => {
      const layout = layOut(seedDoc(any));
      const lines = layout.lines.filter(({ start, end }) => start < end);
      const line = lines[at % Math.max(1, lines.length)];
      if (line === undefined) return;
      const place = { from: line.start, to: line.start + 1 + (length % (line.end - line.start)) };
      const range = rangeBetween(layout, "c1", place);
      expect(range && placeBetween(layout, range)).toEqual(place);
    }),
  );
});
