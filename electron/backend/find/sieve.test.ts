import fc from "fast-check";
import { expect, test } from "vitest";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { articleNode } from "../../../shared/article/ydoc/document.ts";
import { linesOf } from "../../../shared/find/lines.ts";
import { matcherOf, sieveOf } from "../../../shared/find/matcher.ts";
import { PLAIN_QUERY } from "../../../shared/find/query.ts";
import { arbitraryArticle } from "../../../shared/testing/arbitrary-article.ts";
import { searchTexts } from "../search/search-texts.ts";

test("whatever can be found in an article, the texts that search keeps let it through", () => {
  const query = fc.record({ matchCase: fc.boolean(), matchAccents: fc.boolean() });
  const place = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(arbitraryArticle, query, place, (article, how, [lineAt, from, length]) => {
      const lines = linesOf(articleNode(article), article);
      const line = lines[lineAt % lines.length]?.text ?? "";
      const start = from % Math.max(line.length, 1);
      const sought = { ...PLAIN_QUERY, ...how, text: line.slice(start, start + length) };
      fc.pre(matcherOf(sought)(line).length > 0);
      const texts = Object.values(searchTexts(accepted(article)));
      expect(
        texts.some(sieveOf(sought)),
        `${JSON.stringify(lines[lineAt % lines.length])} in ${JSON.stringify(texts)}`,
      ).toBe(true);
    }),
  );
});

test("what an article does not say is kept out", () => {
  expect(sieveOf({ ...PLAIN_QUERY, text: "quay" })("The harbour.")).toBe(false);
});
