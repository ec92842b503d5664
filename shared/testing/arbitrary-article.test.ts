import fc from "fast-check";
import { expect, it } from "vitest";
import { BLOCKS, MARKS } from "../article/schema.ts";
import { walk } from "../article/walk.ts";
import { arbitraryArticle } from "./arbitrary-article.ts";

it("makes articles with every block and every mark of the schema", () => {
  const articles = fc.sample(arbitraryArticle, { numRuns: 300, seed: 1 });
  const nodes = articles.flatMap(({ body }) => [...walk(body)].map(({ node }) => node));
  const kinds = new Set(nodes.map(({ type }) => type));
  const marks = new Set(nodes.flatMap((node) => (node.marks ?? []).map(({ type }) => type)));
  expect(BLOCKS.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(MARKS.filter((mark) => !marks.has(mark))).toEqual([]);
});
