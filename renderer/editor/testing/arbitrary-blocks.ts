import fc from "fast-check";
import type { NodeJson } from "../../../shared/article/article.ts";
import type { BlockName } from "../../../shared/article/schema.ts";
import { text } from "./two-windows.ts";

type Build = (next: () => string) => NodeJson;

const texts =
  (type: BlockName): Build =>
  (next) => ({ type, content: text(next()) });

const leaf = fc.constantFrom<Build>(
  texts("paragraph"),
  texts("paragraph"),
  texts("heading"),
  texts("photo"),
  texts("pullQuote"),
  texts("readerNote"),
  texts("deskNote"),
  () => ({ type: "horizontalRule" }),
  (next) => ({ type: "relatedLink", attrs: { title: next() } }),
  (next) => ({ type: "embed", attrs: { title: next() } }),
);

/** A node that holds others. */
const holding =
  (type: string, builds: readonly Build[]): Build =>
  (next) => ({
    type,
    content: builds.map((build) => build(next)),
  });

const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });

const gallery = few(fc.constant(texts("photo"))).map((photos) => holding("gallery", photos));

const cell: Build = (next) => ({ type: "tableCell", content: text(next()) });
const table = few(few(fc.constant(cell)).map((cells) => holding("tableRow", cells))).map((rows) =>
  holding("table", rows),
);

const { block } = fc.letrec<{ block: Build; quote: Build; list: Build }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    { arbitrary: leaf, weight: 8 },
    { arbitrary: tie("quote"), weight: 2 },
    { arbitrary: tie("list"), weight: 3 },
    gallery,
    table,
  ),
  quote: few(tie("block")).map((blocks) => holding("blockquote", blocks)),
  list: fc
    .tuple(
      fc.constantFrom("bulletList", "orderedList", "keyPoints"),
      few(few(tie("block")).map((blocks) => holding("listItem", blocks))),
    )
    .map(([type, items]) => holding(type, items)),
}));

/** Blocks of every kind, lists and quotes in one another too; each text is `word<n>.`, n from 2. */
export const arbitraryBlocks: fc.Arbitrary<NodeJson[]> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((builds) => {
    let words = 1;
    return builds.map((build) => build(() => `word${++words}.`));
  });
