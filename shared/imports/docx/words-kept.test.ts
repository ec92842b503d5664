import fc from "fast-check";
import { expect, test } from "vitest";
import { type NodeJson, plainText } from "../../article/article.ts";
import { item, LISTS, para, run, style, wordParts } from "../../testing/word-file.ts";
import { importDocx } from "./docx.ts";

/** Words that no reader of lines knows, each once, so that a lost or doubled one is found. */
let count = 0;
const word = fc.constantFrom("quay", "crane", "tide").map((stem) => `${stem}${++count}`);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const properties = fc.constantFrom(
  "",
  "<w:b/>",
  "<w:i/>",
  '<w:u w:val="single"/>',
  '<w:caps w:val="1"/>',
);
const runs = fc
  .array(fc.tuple(text, properties), { minLength: 1, maxLength: 4 })
  .map((all) => all.map(([words, set]) => run(`${words} `, set)).join(""));

const WRAPPERS = ["w:ins", "w:smartTag", "w:bdo", "w:customXml", "w:hyperlink", "w:someday"];
const wrappedRuns = fc
  .tuple(runs, fc.constantFrom("", ...WRAPPERS))
  .map(([inside, name]) => (name === "" ? inside : `<${name}>${inside}</${name}>`));

const STYLES = [
  "Title",
  "Subtitle",
  "Heading 1",
  "Heading 3",
  "Quote",
  "Caption",
  "Pull Quote",
  "Byline",
];
const styled = fc
  .tuple(wrappedRuns, fc.option(fc.constantFrom(...STYLES.map((name) => name.replace(" ", "")))))
  .map(([inside, name]) => para(inside, name));
const listed = fc
  .tuple(text, fc.constantFrom(1, 2, 3), fc.constantFrom(0, 1, 2))
  .map(([words, list, level]) => item(words, list, level));
const box = styled.map(
  (inside) =>
    `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
);
const block = fc.oneof({ weight: 5, arbitrary: styled }, listed, box);
const cell = fc.array(block, { maxLength: 2 }).map((blocks) => `<w:tc>${blocks.join("")}</w:tc>`);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map(
    (rows) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`,
  );
const body = fc.array(fc.oneof({ weight: 6, arbitrary: block }, table), { maxLength: 12 });

function wordsOf(value: unknown): string[] {
  return (JSON.stringify(value).match(/(?:quay|crane|tide)\d+/g) ?? []).sort();
}

const leaves = (nodes: readonly NodeJson[]): string =>
  nodes.map((node) => `${plainText([node])} ${JSON.stringify(node.attrs ?? {})}`).join(" ");

test("no word of a generated file is lost, and none stands twice", () => {
  const styles = STYLES.map((name) => style(name.replace(" ", ""), name)).join("");
  fc.assert(
    fc.property(body, (blocks) => {
      const written = blocks.join("");
      fc.pre(written !== "" && wordsOf(written).length > 0);
      const parts = wordParts({ body: written, styles, numbering: LISTS });
      const { article } = importDocx(parts, "quay.docx");
      const { kicker, byline, dateline } = article;
      const read = [
        kicker,
        dateline,
        JSON.stringify(byline),
        leaves(article.headlineContent),
        leaves(article.dekContent),
        leaves(article.body),
      ];
      expect(wordsOf(read.join(" "))).toEqual(wordsOf(written));
    }),
    { numRuns: 150 },
  );
});
