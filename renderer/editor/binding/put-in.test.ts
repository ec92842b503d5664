import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import type { NodeJson } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { paragraph, TwoWindows, text } from "../testing/two-windows.ts";

type PutIn = (tr: Transaction, by: string) => Transaction;

const putInBy = (by: string) =>
  schema.mark("insertion", { id: by, person: by, name: by, at: "2026-12-01T12:00:00Z" });

const words = (by: string, letters: string, ...styles: string[]) =>
  schema.text(letters, [...styles.map((style) => schema.mark(style)), putInBy(by)]);

const byWhom = ({ marks }: Node): string =>
  marks.find(({ type }) => type.name === "insertion")?.attrs.id ?? "nobody";

/** All letters of each, in their order. */
function lettersBy(doc: Node): Record<string, string> {
  const letters: Record<string, string> = {};
  doc.descendants((node) => {
    if (node.isText) letters[byWhom(node)] = (letters[byWhom(node)] ?? "") + node.text;
  });
  return letters;
}

const withBreak: NodeJson = {
  type: "paragraph",
  content: [...text("Cranes"), { type: "hardBreak" }, ...text("stand.")],
};

// An empty headline and dek take four positions; the first block's text begins at 5.
const CASES: readonly [string, NodeJson, PutIn, string][] = [
  [
    "in two styles, which begin as those behind them",
    paragraph("word2."),
    (tr, by) => tr.insert(5, [words(by, "word1.", "subscript"), words(by, " ")]),
    "word1. ",
  ],
  [
    "beside a line break",
    withBreak,
    (tr, by) => tr.insert(12, words(by, "still ", "bold")),
    "still ",
  ],
  [
    "in several places at once",
    paragraph("a b"),
    (tr, by) => tr.insert(8, words(by, " b")).insert(6, words(by, " a")),
    " a b",
  ],
  [
    "together with a block",
    paragraph("word2."),
    (tr, by) => {
      const blocks = [words(by, "word1.", "bold"), words(by, "word")];
      const nodes = blocks.map((block) => schema.node("paragraph", null, block));
      return tr.replace(5, 5, new Slice(Fragment.from(nodes), 1, 1));
    },
    "word1.word",
  ],
  [
    "that begin with half a character of those behind",
    paragraph("\u{1f600}"),
    (tr, by) => tr.insert(5, words(by, "\u{1f601}\u{1f600}", "bold")),
    "\u{1f601}\u{1f600}",
  ],
];

it.each(CASES)("words of two people %s stay whose they are", (_, block, putIn, letters) => {
  for (const first of ["lea", "omar"]) {
    const windows = new TwoWindows({ body: [block] });
    const before = lettersBy(windows.a.state.doc);
    const second = first === "lea" ? "omar" : "lea";
    windows.a.dispatch(putIn(windows.a.state.tr, first));
    windows.b.dispatch(putIn(windows.b.state.tr, second));
    windows.exchange();
    expect(windows.a.state.doc.toJSON()).toEqual(windows.b.state.doc.toJSON());
    expect(lettersBy(windows.a.state.doc)).toEqual({ ...before, lea: letters, omar: letters });
  }
});

it("words put in beside those of another are shared as one's own, letters alike or not", () => {
  const windows = new TwoWindows({ body: [paragraph("Cranes")] });
  windows.a.dispatch(windows.a.state.tr.insert(5, words("lea", "aa")));
  windows.exchange();
  windows.b.dispatch(windows.b.state.tr.insert(7, words("omar", "a")));
  windows.a.dispatch(windows.a.state.tr.insert(7, words("lea", "b")));
  windows.exchange();
  expect(lettersBy(windows.a.state.doc)).toEqual({ lea: "aab", omar: "a", nobody: "Cranes" });
});
