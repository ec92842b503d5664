import fc from "fast-check";
import { expect, it } from "vitest";
import { BLOCKS } from "../../../shared/article/schema.ts";
import { walk } from "../../../shared/article/walk.ts";
import { arbitraryBlocks } from "./arbitrary-blocks.ts";

it("makes blocks of every kind that the schema has", () => {
  const made = fc.sample(arbitraryBlocks, { numRuns: 300, seed: 1 }).flat();
  const kinds = new Set([...walk(made)].map(({ node }) => node.type));
  expect(BLOCKS.filter((kind) => !kinds.has(kind))).toEqual([]);
});
