import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { readNode, seedDoc } from "../../../shared/article/ydoc/document.ts";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";
import { paragraph } from "../testing/two-windows.ts";
import { markMoved } from "./moved.ts";

const one = paragraph("One");
const two = paragraph("Two");
const empty: NodeJson = { type: "paragraph" };
const link: NodeJson = { type: "relatedLink", attrs: { title: "Cranes" } };
const item = (block: NodeJson): NodeJson => ({ type: "listItem", content: [block] });
const list: NodeJson = { type: "bulletList", content: [item(one), item(two)] };

/** The places that the body's shared elements had before an edit, null for one made by it. */
function elementsAfter(blocks: NodeJson[], edit: (tr: Transaction) => void): (number | null)[] {
  const doc = seedDoc({ ...emptyArticle(), body: blocks });
  const before = bodyOf(doc).toArray();
  const editor = new HeadlessEditor(doc);
  const { tr } = editor.state;
  edit(tr);
  editor.dispatch(tr);
  const places = bodyOf(doc)
    .toArray()
    .map((element) => before.indexOf(element));
  return places.map((place) => (place === -1 ? null : place));
}

// An empty headline and dek take four positions; the first block's text begins at 5.
it.each<[string, NodeJson[], (tr: Transaction) => void, (number | null)[]]>([
  ["a block split", [one], (tr) => tr.split(6), [0, 1, 2, null]],
  ["a block split before its words", [one], (tr) => tr.split(5), [0, 1, null, 2]],
  ["two blocks joined", [one, two], (tr) => tr.join(9), [0, 1, 2]],
  ["an empty block joined to the next", [empty, two], (tr) => tr.join(6), [0, 1, 3]],
  ["a selection over two blocks deleted", [one, two], (tr) => tr.delete(6, 11), [0, 1, 2]],
  [
    "a new block between two",
    [one, two],
    (tr) => tr.insert(9, tr.doc.child(2)),
    [0, 1, 2, null, 3],
  ],
  ["attributes of a block", [one], (tr) => tr.setNodeMarkup(4, null, { id: "a" }), [0, 1, 2]],
  [
    "attributes of a block without content",
    [one, link],
    (tr) =>
      tr.setNodeMarkup(9, null, { ...tr.doc.child(3).attrs, url: "https://norhaven.example/" }),
    [0, 1, 2, 3],
  ],
  [
    "all blocks given anew in another order",
    [one, two, link],
    (tr) =>
      tr.replaceWith(
        4,
        15,
        [4, 2, 3].map((index) => tr.doc.child(index)),
      ),
    [0, 1, null, 2, 3],
  ],
  [
    "everything but one block deleted",
    [one, two, one],
    (tr) => tr.delete(14, 19).delete(0, 9),
    [0, 1, 3],
  ],
  [
    "a block and an item of the list below deleted",
    [one, list, two],
    (tr) => tr.delete(10, 17).delete(4, 9),
    [0, 1, 3, 4],
  ],
  [
    "a block moved by setting its neighbour on the other side",
    [one, two],
    (tr) => {
      const [above, below] = [tr.doc.child(2), tr.doc.child(3)];
      markMoved(tr.delete(9, 14).insert(4, below), [above]);
    },
    [0, 1, 3, null],
  ],
  ["everything deleted", [one, two], (tr) => tr.delete(0, 14), [0, 1, null]],
])("%s", (_name, blocks, edit, places) => {
  expect(elementsAfter(blocks, edit)).toEqual(places);
});

it("shares what is shown where blocks are pasted over those they were copied from", () => {
  const lists: NodeJson[] = [link, empty].map((block) => ({
    type: "orderedList",
    content: [item(block)],
  }));
  const doc = seedDoc({ ...emptyArticle(), body: lists });
  const editor = new HeadlessEditor(doc);
  editor.dispatch(editor.state.tr.insertText("quay", 1));
  const { tr } = editor.state;
  const all = TextSelection.between(tr.doc.resolve(1), tr.doc.resolve(tr.doc.content.size - 3));
  editor.dispatch(tr.setSelection(all).replaceSelection(all.content()));
  expect(readNode(doc).toJSON()).toEqual(editor.state.doc.toJSON());
});
