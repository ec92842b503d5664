import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { DecorationSet, EditorView } from "@tiptap/pm/view";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { emptyArticle, type NodeJson } from "../../../shared/article/article.ts";
import { addComment } from "../../../shared/article/ydoc/comments.ts";
import { seedDoc } from "../../../shared/article/ydoc/document.ts";
import { commentsOf, REMOTE } from "../../../shared/article/ydoc/roots.ts";
import { type PresentCaret, presence, presentCaret } from "../../../shared/newsroom/presence.ts";
import { runs } from "../../../shared/testing/runs.ts";
import { arbitraryBlocks } from "../testing/arbitrary-blocks.ts";
import { applyChange, arbitraryEdit } from "../testing/arbitrary-edit.ts";
import { HeadlessEditor } from "../testing/headless-editor.ts";
import { paragraph } from "../testing/two-windows.ts";
import { caretOf } from "./own-caret.ts";
import { caretsPlugin, type RemoteCarets, showCarets } from "./remote-carets.ts";

const BEN = 4711;

/** One draft in two windows; in the first Ben is seen, who writes in the second. */
class Pair {
  readonly here: Y.Doc;
  readonly there = new Y.Doc();
  readonly ours: HeadlessEditor;
  readonly bens: HeadlessEditor;
  readonly plugin = caretsPlugin();

  constructor(body: NodeJson[]) {
    this.here = seedDoc({ ...emptyArticle(), body });
    Y.applyUpdate(this.there, Y.encodeStateAsUpdate(this.here), REMOTE);
    this.ours = new HeadlessEditor(this.here, [this.plugin]);
    this.bens = new HeadlessEditor(this.there);
  }

  exchange(): void {
    const { here, there } = this;
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there, Y.encodeStateVector(here)), REMOTE);
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here, Y.encodeStateVector(there)), REMOTE);
  }

  /** Ben selects, and we are told as it comes over the wire. */
  benSelects(anchor: number, head = anchor): void {
    const { tr } = this.bens.state;
    this.bens.dispatch(
      tr.setSelection(TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head))),
    );
    this.weHear(caretOf(this.bens.state));
  }

  weHear(caret: PresentCaret | null): void {
    const carets: RemoteCarets = new Map(
      caret === null ? [] : [[BEN, { name: "Ben", colour: "teal" as const, caret }]],
    );
    showCarets(this.ours as unknown as EditorView, carets);
  }

  get drawn(): DecorationSet {
    return this.plugin.getState(this.ours.state)?.set as DecorationSet;
  }

  /** Where we see his caret; null where nowhere. */
  get seenAt(): number | null {
    return this.drawn.find(undefined, undefined, ({ key }) => key === String(BEN))[0]?.from ?? null;
  }

  get seenSelected(): string {
    const [marked] = this.drawn.find(undefined, undefined, ({ key }) => key === undefined);
    return marked === undefined ? "" : this.ours.state.doc.textBetween(marked.from, marked.to);
  }
}

function placeOf(doc: Node, words: string): number {
  let found = -1;
  doc.descendants((node, at) => {
    const index = node.text?.indexOf(words) ?? -1;
    if (found === -1 && index !== -1) found = at + index;
  });
  return found;
}

const list = (...content: NodeJson[]): NodeJson => ({
  type: "bulletList",
  content: [{ type: "listItem", content }],
});

const two = () => new Pair([paragraph("The cranes are back."), paragraph("They stay till June.")]);

describe("somebody else's caret", () => {
  it("is drawn only after the caret on the screen was read, which drawing would put back", () => {
    const pair = new Pair([paragraph("The quay is wide.")]);
    const drawnWhenRead: number[] = [];
    const page = new EventTarget();
    page.addEventListener("selectionchange", () => drawnWhenRead.push(pair.drawn.find().length));
    vi.stubGlobal("document", page);
    pair.benSelects(8);
    vi.unstubAllGlobals();
    expect(drawnWhenRead).toEqual([0]);
    expect(pair.seenAt).not.toBeNull();
  });

  it("stands where they stand, with what they selected", () => {
    const pair = two();
    const at = placeOf(pair.bens.state.doc, "stay");
    pair.benSelects(at, at + 4);
    expect(pair.seenAt).toBe(at + 4);
    expect(pair.seenSelected).toBe("stay");
    pair.weHear(null);
    expect(pair.drawn.find()).toEqual([]);
  });

  it("goes along with what is written here, and is not drawn anew for it", () => {
    const pair = two();
    pair.benSelects(placeOf(pair.bens.state.doc, "stay"));
    const [before] = pair.drawn.find();
    const { tr } = pair.ours.state;
    pair.ours.dispatch(tr.insertText("All ", placeOf(tr.doc, "The cranes")));
    expect(pair.seenAt).toBe(placeOf(pair.ours.state.doc, "stay"));
    const [after] = pair.drawn.find();
    // What draws it is the same object, so that the view leaves its element alone.
    expect((after as unknown as { type: unknown }).type).toBe(
      (before as unknown as { type: unknown }).type,
    );
  });

  it("goes along with what they write, before they are heard of again", () => {
    const pair = two();
    pair.benSelects(placeOf(pair.bens.state.doc, "June"));
    const { tr } = pair.bens.state;
    pair.bens.dispatch(tr.insertText("No: ", placeOf(tr.doc, "The cranes")));
    pair.exchange();
    expect(pair.seenAt).toBe(placeOf(pair.ours.state.doc, "June"));
  });

  it("stays with its letters where its block is split or moved here", () => {
    const pair = two();
    pair.benSelects(placeOf(pair.bens.state.doc, "June"));
    const { tr } = pair.ours.state;
    pair.ours.dispatch(tr.split(placeOf(tr.doc, "till")));
    expect(pair.seenAt).toBe(placeOf(pair.ours.state.doc, "June"));
  });

  it("is seen in a table whose neighbour lost its words, of which y-tiptap forgets the shared element", () => {
    const cell = { type: "tableCell", content: [{ type: "text", text: "Low water" }] };
    const table = { type: "table", content: [{ type: "tableRow", content: [cell] }] };
    const pair = new Pair([list(list(paragraph("gone")), table)]);
    pair.ours.dispatch(pair.ours.state.tr.deleteRange(0, placeOf(pair.ours.state.doc, "gone") + 5));
    pair.exchange();
    pair.benSelects(placeOf(pair.bens.state.doc, "water"));
    expect(pair.seenAt).toBe(placeOf(pair.ours.state.doc, "water"));
  });

  it("costs no key anything while nobody else is here", () => {
    const pair = two();
    const before = pair.plugin.getState(pair.ours.state);
    pair.ours.typeInto(0, "A key");
    expect(pair.plugin.getState(pair.ours.state)).toBe(before);
    pair.benSelects(3);
    pair.weHear(null);
    pair.ours.typeInto(0, "A key");
    expect(pair.plugin.getState(pair.ours.state)).toBe(before);
  });

  it("is neither journaled nor a step of undo", () => {
    const pair = two();
    let updates = 0;
    pair.here.on("update", () => {
      updates += 1;
    });
    pair.benSelects(placeOf(pair.bens.state.doc, "stay"));
    expect(updates).toBe(0);
  });

  it("waits while words are composed here", () => {
    const pair = two();
    const composing = { ...viewOf(pair.ours), composing: true };
    const caret = caretOf(pair.bens.state) as PresentCaret;
    showCarets(composing as EditorView, new Map([[BEN, { name: "Ben", colour: "teal", caret }]]));
    expect(pair.seenAt).toBeNull();
  });

  it("is seen by both at the same place, whatever both write", () => {
    const cases = fc.record({
      body: arbitraryBlocks,
      ours: arbitraryEdit,
      bens: arbitraryEdit,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ body, ours, bens, at }) => {
        const pair = new Pair(body);
        for (const [editor, changes] of [
          [pair.ours, ours],
          [pair.bens, bens],
        ] as const) {
          const { tr } = editor.state;
          for (const change of changes) applyChange(tr, change);
          editor.dispatch(tr);
        }
        pair.exchange();
        expect(pair.ours.state.doc.toJSON()).toEqual(pair.bens.state.doc.toJSON());
        pair.benSelects(Math.round(at * pair.bens.state.doc.content.size));
        const { head } = pair.bens.state.selection;
        expect(pair.seenAt).toBe(head);
      }),
      { numRuns: runs(60) },
    );
  });
});

const viewOf = (editor: HeadlessEditor) => ({
  isDestroyed: false,
  state: editor.state,
  dispatch: (tr: Parameters<HeadlessEditor["dispatch"]>[0]) => editor.dispatch(tr),
});

describe("what a window says of itself", () => {
  const person = { id: crypto.randomUUID(), name: "Ben", initials: "B", colour: null };

  it("is what a caret here is told as", () => {
    const pair = two();
    const said = JSON.parse(JSON.stringify({ person, caret: caretOf(pair.bens.state) }));
    expect(presence.parse(said)).toEqual(said);
  });

  it("cannot name a root of its own choice, which looking it up would make", () => {
    const place = { tname: "comments", assoc: 0 };
    expect(presence.safeParse({ person, caret: { anchor: place, head: place } }).success).toBe(
      false,
    );
  });

  it("harms nothing, wherever it says that it stands", () => {
    const pair = two();
    const clients = [...pair.here.store.clients.keys()];
    addComment(pair.here, {
      id: "c",
      author: { id: "b", name: "Ben" },
      at: "2026-11-30T10:00:00Z",
      text: "?",
      mentions: [],
      kind: "comment",
      anchor: {} as never,
    });
    const inComments = { client: pair.here.clientID, clock: 0 };
    const id = fc.oneof(
      fc.constant(null),
      fc.constant(inComments),
      fc.record({ client: fc.constantFrom(...clients, 1), clock: fc.nat({ max: 400 }) }),
    );
    const place = fc.record({
      type: id,
      tname: fc.constantFrom("body" as const, null),
      item: id,
      assoc: fc.constantFrom(-1, 0, 7),
    });
    const roots = [...pair.here.share.keys()];
    fc.assert(
      fc.property(fc.record({ anchor: place, head: place }), (said) => {
        const { data: caret } = presentCaret.safeParse(said);
        fc.pre(caret !== undefined);
        pair.weHear(caret);
        pair.ours.typeInto(0, "x");
        const { size } = pair.ours.state.doc.content;
        expect(pair.seenAt ?? 0).toBeLessThanOrEqual(size);
      }),
    );
    expect([...pair.here.share.keys()]).toEqual(roots);
    expect(commentsOf(pair.here).size).toBe(1);
  });
});
