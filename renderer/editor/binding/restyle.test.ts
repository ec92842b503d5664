import type { Node } from "@tiptap/pm/model";
import { EditorState, type Transaction } from "@tiptap/pm/state";
import { initProseMirrorDoc, ProsemirrorBinding } from "@tiptap/y-tiptap";
import { describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { emptyArticle } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { readNode, seedDoc } from "../../../shared/article/ydoc/document.ts";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import { paragraph } from "../testing/two-windows.ts";
import { shareStyles } from "./restyle.ts";

const BOLD = schema.mark("bold");

/** Whether the third block, once changed, is shared as one that was restyled. */
function restyled(change: (tr: Transaction, from: number, to: number) => void) {
  const doc = seedDoc({ ...emptyArticle(), body: [paragraph("The ferry left.")] });
  const { doc: text, mapping } = initProseMirrorDoc(bodyOf(doc), schema);
  const binding = new ProsemirrorBinding(bodyOf(doc), mapping);
  const { tr } = EditorState.create({ doc: text });
  const from = text.child(0).nodeSize + text.child(1).nodeSize + 1;
  change(tr, from, from + text.child(2).content.size);
  const element = bodyOf(doc).get(2) as Y.XmlElement;
  const [was, is] = [text.child(2), tr.doc.child(2)] as [Node, Node];
  const isShared = doc.transact(() => shareStyles(binding, element, was, is));
  const shared = readNode(doc).child(2);
  return {
    isShared,
    isInStep: shared.eq(is),
    isAsBefore: shared.eq(was),
    mapped: mapping.get(element) === is,
  };
}

describe("a block of which the style changed", () => {
  it("is shared without its words being compared", () => {
    for (const change of [
      (tr: Transaction, from: number, to: number) => tr.addMark(from, to, BOLD),
      (tr: Transaction, from: number) => tr.addMark(from + 4, from + 9, BOLD),
    ]) {
      const { isShared, isInStep, mapped } = restyled(change);
      expect({ isShared, isInStep, mapped }).toEqual({
        isShared: true,
        isInStep: true,
        mapped: true,
      });
    }
  });

  it("is left to y-tiptap where words or the block changed as well", () => {
    for (const change of [
      (tr: Transaction, from: number, to: number) => tr.addMark(from, to, BOLD).insertText("s", to),
      (tr: Transaction, from: number, to: number) =>
        tr.addMark(from, to, BOLD).insertText("a", from, from + 1),
      (tr: Transaction, from: number, to: number) =>
        tr.addMark(from, to, BOLD).setNodeAttribute(from - 1, "id", "other"),
      (tr: Transaction, from: number) => tr.insert(from + 4, schema.node("hardBreak")),
      (tr: Transaction, from: number, to: number) => tr.delete(from, to),
    ]) {
      const { isShared, isAsBefore } = restyled(change);
      expect({ isShared, isAsBefore }).toEqual({ isShared: false, isAsBefore: true });
    }
  });
});
