import { AllSelection, EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { suggestionsIn } from "../../../shared/article/review/open-suggestions.ts";
import { schema } from "../../../shared/article/schema.ts";
import { articleNode } from "../../../shared/article/ydoc/document.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { arbitraryBlocks } from "../testing/arbitrary-blocks.ts";
import { applyChange, arbitraryEdit } from "../testing/arbitrary-edit.ts";
import { paragraph, text } from "../testing/two-windows.ts";
import { asSuggestion } from "./as-suggestion.ts";
import { comesTo } from "./comes-to.ts";
import { decide } from "./decide.ts";

const LEA = { id: "lea", name: "Lea Brandt" };
const OMAR = { id: "omar", name: "Omar Haddad" };
const NOON = new Date("2026-11-29T12:00:00Z");

const state = (...body: NodeJson[]) =>
  EditorState.create({
    doc: articleNode({
      ...emptyArticle(),
      body,
      headlineContent: text("H"),
      dekContent: text("D"),
    }),
  });

/** The state in which an edit stands as a suggestion; throws where it cannot be suggested. */
function suggest(on: EditorState, edit: (tr: Transaction) => Transaction, by = LEA): EditorState {
  const shown = asSuggestion(edit(on.tr), on, by, NOON);
  if (shown === null) throw new Error("That cannot be suggested.");
  return on.apply(shown);
}

/** The body in short: `[-struck-]`, `[+put in+]`, `[~restyled~]`; before a block what is suggested of it. */
const seen = (now: EditorState) => linesOf(now).slice(2).join("|");

function linesOf({ doc }: EditorState): string[] {
  const signs: Record<string, string> = { insertion: "+", deletion: "-", formatting: "~" };
  const lines: string[] = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return;
    const words = node.children.map(({ text: word = "¶", marks }) =>
      marks.reduceRight((inner, { type: { name } }) => {
        const sign = signs[name];
        return sign === undefined ? inner : `[${sign}${inner}${sign}]`;
      }, word),
    );
    const kinds = Object.keys(node.attrs.suggestion ?? {});
    lines.push(`${kinds.map((kind) => `${kind}:`).join("")}${words.join("")}`);
  });
  return lines;
}

/** H and D take six positions; the first block's text begins at 7. */
const START = 7;

it.each<[string, NodeJson[], (tr: Transaction) => Transaction, string]>([
  [
    "a word typed",
    [paragraph("Two cranes")],
    (tr) => tr.insertText("tall ", 11),
    "Two [+tall +]cranes",
  ],
  ["a word deleted", [paragraph("Two cranes")], (tr) => tr.delete(START, 11), "[-Two -]cranes"],
  [
    "a word replaced",
    [paragraph("Two cranes")],
    (tr) => tr.insertText("Six", START, 10),
    "[-Two-][+Six+] cranes",
  ],
  [
    "a word made bold",
    [paragraph("Two cranes")],
    (tr) => tr.addMark(START, 10, schema.mark("bold")),
    "[~Two~] cranes",
  ],
  ["a block split", [paragraph("Two cranes")], (tr) => tr.split(11), "Two |insertion:cranes"],
  [
    "two blocks joined",
    [paragraph("Two"), paragraph("cranes")],
    (tr) => tr.join(11),
    "Two|join:cranes",
  ],
  [
    "a stretch over two blocks deleted",
    [paragraph("Two"), paragraph("cranes")],
    (tr) => tr.delete(9, 14),
    "Tw[-o-]|join:[-cr-]anes",
  ],
  [
    "a block deleted",
    [paragraph("Two"), paragraph("cranes")],
    (tr) => tr.delete(6, 11),
    "deletion:[-Two-]|cranes",
  ],
  [
    "a block made a heading",
    [paragraph("Two")],
    (tr) => tr.setBlockType(8, 8, schema.nodes.heading as never),
    "change:Two",
  ],
  [
    "a block put in",
    [paragraph("Two")],
    (tr) => tr.insert(11, schema.nodeFromJSON(paragraph("cranes"))),
    "Two|insertion:[+cranes+]",
  ],
])("%s is shown as such", (_name, body, edit, shown) => {
  expect(seen(suggest(state(...body), edit))).toBe(shown);
});

const list = (...items: string[]): NodeJson => ({
  type: "bulletList",
  content: items.map((words) => ({ type: "listItem", content: [paragraph(words)] })),
});
const wholly = (now: EditorState) => linesOf(now).join("|");

it.each<[string, string, NodeJson[], [from: number, to: number], string, string]>([
  [
    "a deletion",
    "",
    [paragraph("Two"), paragraph("cranes")],
    [1, 14],
    "[-H-]|[-D-]|deletion:[-Two-]|[-cr-]anes",
    "||anes",
  ],
  [
    "words typed over it",
    "Quay",
    [paragraph("Two cranes")],
    [1, 10],
    "[-H-][+Quay+]|[-D-]|[-Two-] cranes",
    "Quay|| cranes",
  ],
  [
    "words typed from the dek on",
    "Low",
    [paragraph("Two")],
    [4, 8],
    "H|[-D-][+Low+]|[-T-]wo",
    "H|Low|wo",
  ],
  [
    "a deletion that ends in a list",
    "",
    [list("Six", "Seven"), paragraph("cranes")],
    [1, 18],
    "[-H-]|[-D-]|deletion:[-Six-]|[-Se-]ven|cranes",
    "||ven|cranes",
  ],
])(
  "strikes the words in headline, dek and body each: %s",
  (_name, put, body, [from, to], shown, left) => {
    const start = state(...body);
    const selection = TextSelection.create(start.doc, from, to);
    const on = start.apply(start.tr.setSelection(selection));
    const edit = (tr: Transaction) => (put === "" ? tr.deleteSelection() : tr.insertText(put));
    const now = suggest(on, edit);
    now.doc.check();
    expect(wholly(now)).toBe(shown);
    expect(now.selection.head).toBe(from + (put === "" ? 0 : 1 + put.length));
    const decided = (verdict: "accept" | "reject") => {
      const { tr } = now;
      decide(tr, () => verdict);
      return wholly(now.apply(tr));
    };
    expect(decided("accept")).toBe(left);
    expect(decided("reject")).toBe(wholly(on));
  },
);

it("leaves nothing that is selected from the headline on unsaid, and takes it all back", () => {
  fc.assert(
    fc.property(arbitraryBlocks, fc.nat(), (body, cut) => {
      const start = state(...body);
      const { doc } = start;
      const $to = doc.resolve(START + (cut % Math.max(1, doc.content.size - START)));
      const cutAt = TextSelection.between(doc.resolve(1), $to, -1);
      const selection = cut % 7 === 0 ? new AllSelection(doc) : cutAt;
      const on = start.apply(start.tr.setSelection(selection));
      const now = suggest(on, (tr) => tr.insertText("Q"));
      now.doc.check();
      expect(comesTo(now.doc, doc, now.doc)).toBe(true);
      const words = now.apply(decide(now.tr, () => "accept")).doc.textContent;
      expect(words).toBe(`Q${doc.textBetween(selection.to, doc.content.size)}`);
    }),
    { numRuns: runs(60) },
  );
});

it("takes one's own suggestion really back, and strikes another's", () => {
  const put = suggest(state(paragraph("Two cranes")), (tr) => tr.insertText("tall ", 11));
  expect(seen(suggest(put, (tr) => tr.delete(11, 16)))).toBe("Two cranes");
  expect(seen(suggest(put, (tr) => tr.delete(11, 16), OMAR))).toBe("Two [+[-tall -]+]cranes");
  const split = suggest(state(paragraph("Two cranes")), (tr) => tr.split(11));
  expect(seen(suggest(split, (tr) => tr.join(12)))).toBe("Two cranes");
});

it("puts a word typed into struck words beside them, and says that it is one suggestion", () => {
  const struck = suggest(state(paragraph("Two cranes")), (tr) => tr.delete(START, 10));
  const typed = suggest(struck, (tr) => tr.insertText("Six", 10));
  expect(seen(typed)).toBe("[-Two-][+Six+] cranes");
  expect(suggestionsIn(typed.doc.toJSON().content)).toHaveLength(1);
});

it("puts the caret before what Backspace struck and behind what Delete did", () => {
  const on = state(paragraph("Two"));
  const at = (place: number) => on.apply(on.tr.setSelection(TextSelection.create(on.doc, place)));
  expect(suggest(at(9), (tr) => tr.delete(8, 9)).selection.head).toBe(8);
  expect(suggest(at(8), (tr) => tr.delete(8, 9)).selection.head).toBe(9);
});

it("comes, whatever was done by two in turn, to what was meant or to what was there", () => {
  const deeds = fc.array(fc.tuple(fc.constantFrom(LEA, OMAR), arbitraryEdit), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(arbitraryBlocks, deeds, (body, all) => {
      const start = state(...body);
      const end = all.reduce((now, [who, changes]) => {
        const { tr } = now;
        for (const change of changes) applyChange(tr, change);
        const shown = tr.docChanged ? asSuggestion(tr, now, who, NOON) : null;
        if (shown === null) return now;
        expect(comesTo(shown.doc, now.doc, tr.doc)).toBe(true);
        shown.doc.check();
        return now.apply(shown);
      }, start);
      expect(comesTo(end.doc, start.doc, end.doc)).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});
