import fc from "fast-check";
import { item, para, run } from "./word-file.ts";

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

export const WORD_STYLES = [
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
  .tuple(
    wrappedRuns,
    fc.option(fc.constantFrom(...WORD_STYLES.map((name) => name.replace(" ", "")))),
  )
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
/** The XML inside `w:body` of a Word file with every kind of block, nested as Word nests them. */
export const arbitraryWordBody = fc.array(fc.oneof({ weight: 6, arbitrary: block }, table), {
  maxLength: 12,
});

/** The words of {@link arbitraryWordBody} in any text or value, sorted. */
export function generatedWords(value: unknown): string[] {
  return (JSON.stringify(value).match(/(?:quay|crane|tide)\d+/g) ?? []).sort();
}
