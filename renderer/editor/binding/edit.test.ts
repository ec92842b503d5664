import type { Transaction } from "@tiptap/pm/state";
import { EditorState } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { schema } from "../../../shared/article/schema.ts";
import { noEdit, withTransaction } from "./edit.ts";

const paragraph = (words: string) => schema.node("paragraph", null, schema.text(words));
const doc = schema.node("doc", null, [paragraph("One"), paragraph("Two")]);
const bold = schema.mark("bold");

function reshapes(edit: (tr: Transaction) => Transaction): boolean {
  return withTransaction(noEdit(doc), edit(EditorState.create({ doc }).tr)).reshapes;
}

it.each<[string, (tr: Transaction) => Transaction]>([
  ["a key", (tr) => tr.insertText("!", 4)],
  ["a word replaced", (tr) => tr.insertText("Six", 1, 4)],
  ["words deleted here and there", (tr) => tr.delete(6, 8).delete(1, 3)],
  ["a break", (tr) => tr.replaceSelectionWith(schema.node("hardBreak"))],
  ["a style over two blocks", (tr) => tr.addMark(1, 8, bold)],
  ["an attribute", (tr) => tr.setNodeAttribute(0, "id", "a")],
  ["nothing", (tr) => tr],
])("%s keeps the shape", (_name, edit) => {
  expect(reshapes(edit)).toBe(false);
});

it.each<[string, (tr: Transaction) => Transaction]>([
  ["a block deleted", (tr) => tr.delete(0, 5)],
  ["a block added", (tr) => tr.insert(5, paragraph("Three"))],
  ["a block split", (tr) => tr.split(2)],
  ["two blocks joined", (tr) => tr.join(5)],
  ["a selection over two blocks deleted", (tr) => tr.delete(2, 8)],
  ["a block made a heading", (tr) => tr.setBlockType(1, 1, schema.nodes.heading as never)],
  ["a key, then a block deleted", (tr) => tr.insertText("!", 4).delete(6, 11)],
])("%s does not", (_name, edit) => {
  expect(reshapes(edit)).toBe(true);
});

it("begins where its first transaction does, and is as long as all of them", () => {
  const first = EditorState.create({ doc }).tr.delete(0, 5);
  const appended = EditorState.create({ doc: first.doc }).tr.insertText("!", 4);
  appended.setMeta("appendedTransaction", first);
  const edit = withTransaction(withTransaction(noEdit(doc), first), appended);
  expect(edit).toMatchObject({ before: doc, reshapes: true });
  expect(edit.maps).toHaveLength(2);
  const next = EditorState.create({ doc: appended.doc }).tr.insertText("?", 4);
  expect(withTransaction(edit, next)).toMatchObject({ before: appended.doc, reshapes: false });
});
