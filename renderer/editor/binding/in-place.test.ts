import type { Node } from "@tiptap/pm/model";
import { EditorState, type Transaction } from "@tiptap/pm/state";
import { initProseMirrorDoc, ProsemirrorBinding, updateYFragment } from "@tiptap/y-tiptap";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { schema } from "../../../shared/article/schema.ts";
import { readNode, seedDoc } from "../../../shared/article/ydoc/document.ts";
import { bodyOf, loadDoc } from "../../../shared/article/ydoc/roots.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { arbitraryBlocks } from "../testing/arbitrary-blocks.ts";
import { placesIn } from "../testing/deeds.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";
import { paragraph } from "../testing/two-windows.ts";
import { shareInPlace } from "./in-place.ts";

const KINDS = [
  "type",
  "delete",
  "bold",
  "plain",
  "raise",
  "lower",
  "link",
  "break",
  "id",
  "retype",
] as const;

/** Leaves each block where it stands. */
interface Change {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly over: number;
}

const changes: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat({ max: 400 }),
  over: fc.nat({ max: 60 }),
});
const edits = fc.array(changes, { minLength: 1, maxLength: 6 });

function apply(tr: Transaction, { kind, at, over }: Change): void {
  const size = tr.doc.content.size;
  const places = placesIn(tr.doc).filter(({ node }) => node.inlineContent);
  const place = places[at % places.length];
  if (place === undefined) return;
  const from = place.position + 1 + (over % (place.node.content.size + 1));
  const end = place.position + 1 + place.node.content.size;
  const bold = schema.mark("bold");
  if (kind === "type") tr.insertText("quay ", from);
  else if (kind === "delete") tr.delete(from, end);
  else if (kind === "bold") tr.addMark(0, Math.min(size, at), bold);
  else if (kind === "raise") tr.addMark(from, end, schema.mark("superscript"));
  else if (kind === "lower") tr.addMark(from, end, schema.mark("subscript"));
  else if (kind === "link")
    tr.addMark(from, end, schema.mark("link", { href: `https://norhaven.example/${over}` }));
  else if (kind === "plain") tr.removeMark(0, size, bold);
  else if (kind === "id") tr.setNodeAttribute(place.position, "id", `id${over}`);
  else if (kind === "retype") retype(tr, place.position);
  else if (place.node.type.name === "paragraph") tr.insert(from, schema.node("hardBreak"));
}

function retype(tr: Transaction, position: number): void {
  if (tr.doc.nodeAt(position)?.type.name !== "paragraph") return;
  tr.setNodeMarkup(position, schema.nodes.heading);
}

/** A draft, and how its text is bound. */
class Bound {
  readonly doc: Y.Doc;
  readonly binding: ProsemirrorBinding;
  text: Node;

  constructor(state: Uint8Array) {
    this.doc = loadDoc(state);
    this.doc.clientID = 7;
    const { doc, mapping } = initProseMirrorDoc(bodyOf(this.doc), schema);
    this.text = doc;
    this.binding = new ProsemirrorBinding(bodyOf(this.doc), mapping);
  }

  /** Tells whether `share` shared it; else y-tiptap does. */
  edit(edit: readonly Change[], share: typeof shareInPlace): boolean {
    const { tr } = EditorState.create({ doc: this.text });
    for (const step of edit) apply(tr, step);
    this.text = tr.doc;
    return this.doc.transact(() => {
      if (share(this.binding, tr.doc)) return true;
      updateYFragment(this.doc, this.binding.type, tr.doc, this.binding);
      return false;
    });
  }
}

function changedIn(before: Node, after: Node): number {
  return after.children.filter((block, index) => block !== before.maybeChild(index)).length;
}

const seeded = (body: NodeJson[]) => Y.encodeStateAsUpdate(seedDoc({ ...emptyArticle(), body }));

describe("what is shared where blocks changed and stayed", () => {
  it("is what y-tiptap shares of the whole article", () => {
    let inPlace = 0;
    fc.assert(
      fc.property(arbitraryBlocks, fc.array(edits, { minLength: 1, maxLength: 4 }), (body, all) => {
        const state = seeded(body);
        const [one, other] = [new Bound(state), new Bound(state)];
        let inOneBlock = true;
        for (const edit of all) {
          const before = one.text;
          if (one.edit(edit, shareInPlace)) inPlace += 1;
          other.edit(edit, () => false);
          inOneBlock &&= changedIn(before, one.text) <= 1;
          expect(readNode(one.doc).toJSON()).toEqual(readNode(other.doc).toJSON());
          // Of several blocks it may write another one first; of one the very same.
          const told = inOneBlock ? Y.encodeStateAsUpdate : Y.encodeStateVector;
          expect(told(one.doc)).toEqual(told(other.doc));
        }
      }),
      { numRuns: runs(200) },
    );
    expect(inPlace).toBeGreaterThan(100);
  });

  it("is left to y-tiptap where blocks came, went, changed places or their kind", () => {
    const { binding, text } = new Bound(seeded([paragraph("One."), paragraph("Two.")]));
    const [head, dek, one, two] = text.children as [Node, Node, Node, Node];
    const made = (blocks: Node[]) => text.type.create(null, blocks);
    const heading = schema.node("heading", null, schema.text("One."));
    for (const blocks of [
      [head, dek, one],
      [head, dek, one, two, one],
      [head, dek, two, one],
      [head, dek, heading, two],
    ]) {
      expect(shareInPlace(binding, made(blocks))).toBe(false);
    }
    expect(shareInPlace(binding, text)).toBe(true);
  });
});

it("tells nobody of a selection", () => {
  const doc = seedDoc({ ...emptyArticle(), body: [paragraph("One.")] });
  const editor = new HeadlessEditor(doc);
  editor.typeInto(2, "two");
  let transactions = 0;
  doc.on("afterTransaction", ({ changed }) => {
    transactions += changed.size;
  });
  editor.dispatch(editor.state.tr.setMeta("addToHistory", false));
  expect(transactions).toBe(0);
});
