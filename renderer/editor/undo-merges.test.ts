import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { emptyArticle } from "../../shared/article/article.ts";
import { readNode, seedDoc } from "../../shared/article/ydoc/document.ts";
import { readFields, writeScalar } from "../../shared/article/ydoc/fields.ts";
import { PERSON, REMOTE } from "../../shared/article/ydoc/roots.ts";
import { runs } from "../../shared/testing/runs.ts";
import { type CommandedEditor, commandedEditor } from "./testing/commanded-editor.ts";
import { HeadlessEditor } from "./testing/headless-editor.ts";
import { paragraph, text } from "./testing/two-windows.ts";

/** So many in a row over one article, then over the next: what a step costs grows with the words. */
const IN_A_ROW = 200;

/** How many in all; with 10,000 of them it takes minutes. */
const STEPS = runs(200);

/** Blocks that stand from the beginning and are never taken away: headline, dek and two paragraphs. */
const STANDING = 4;

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const arbitraryStep = fc.record({
  deed: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("type", "block", "bold", "retype", "strike", "slug") },
    { weight: 6, arbitrary: fc.constantFrom("undo", "redo") },
    { weight: 4, arbitrary: fc.constantFrom("theyType", "theyTypeAtOnce", "theyFile") },
  ),
  at: share,
  beginsStep: fc.boolean(),
});
type Step = ReturnType<typeof arbitraryStep.generate>["value"];

/** Where the text of a block at the top level ends. */
function endOf(doc: Node, index: number): number {
  const before = doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  return before + doc.child(index).nodeSize - 1;
}

/** One draft in two windows; each word that is written in them occurs nowhere else. */
class Pair {
  readonly mine: CommandedEditor;
  readonly #there = new Y.Doc();
  readonly #theirs: HeadlessEditor;
  /** What they wrote and nobody deleted. */
  readonly written: string[] = [];
  #word = 0;
  #section: string | null = null;

  constructor() {
    const body = [paragraph("One. "), paragraph("Two. ")];
    const head = { headlineContent: text("Head. "), dekContent: text("Dek. ") };
    const state = Y.encodeStateAsUpdate(seedDoc({ ...emptyArticle(), ...head, body }));
    const here = new Y.Doc();
    for (const doc of [here, this.#there]) Y.applyUpdate(doc, state, REMOTE);
    this.mine = commandedEditor(here);
    this.#theirs = new HeadlessEditor(this.#there);
  }

  get #here(): Y.Doc {
    return this.mine.services.doc;
  }

  get #doc(): Node {
    return this.mine.editor.state.doc;
  }

  readonly deeds: Readonly<Record<string, (at: number) => unknown>> = {
    type: (at) => {
      const index = Math.floor(at * this.#doc.childCount);
      this.#change((tr) => tr.insertText(this.#next("m"), endOf(tr.doc, index)));
    },
    block: (at) => {
      const index = STANDING - 1 + Math.floor(at * (this.#doc.childCount - STANDING + 1));
      const block = this.#doc.type.schema.nodeFromJSON(paragraph(this.#next("m")));
      this.#change((tr) => tr.insert(endOf(tr.doc, index) + 1, block));
    },
    bold: (at) => {
      const end = endOf(this.#doc, Math.floor(at * this.#doc.childCount));
      const { bold } = this.#doc.type.schema.marks;
      if (bold) this.#change((tr) => tr.addMark(tr.doc.resolve(end).start(), end, bold.create()));
    },
    retype: (at) => this.#retype(at),
    strike: () => this.#strike(),
    slug: () => this.#here.transact(() => writeScalar(this.#here, "slug", this.#next("m")), PERSON),
    undo: () => this.mine.editor.commands.undo(),
    redo: () => this.mine.editor.commands.redo(),
    /** They have heard of everything that was done here. */
    theyType: (at) => {
      this.exchange();
      this.#theyType(Math.floor(at * this.#theirs.state.doc.childCount));
      this.exchange();
    },
    /** They have not, so their word goes where nothing is ever taken away. */
    theyTypeAtOnce: (at) => {
      this.#theyType(Math.floor(at * STANDING));
      this.exchange();
    },
    theyFile: () => {
      this.#section = this.#next("t");
      this.#there.transact(() => writeScalar(this.#there, "section", this.#section), PERSON);
      this.exchange();
    },
  };

  perform({ deed, at, beginsStep }: Step): void {
    if (beginsStep) this.mine.undo.stopCapturing();
    this.deeds[deed]?.(at);
  }

  /** The words in the article, in the order of the alphabet. */
  words(side = ""): string[] {
    const words = this.#doc.textContent.match(/[mt]\d+\./g) ?? [];
    return words.filter((word) => word.startsWith(side)).sort();
  }

  /** Each of their words stands there once, none of mine twice, and the field is as they left it. */
  check(): void {
    expect(this.words("t")).toEqual([...this.written].sort());
    expect(new Set(this.words("m")).size).toBe(this.words("m").length);
    expect(readFields(this.#here).section).toBe(this.#section);
  }

  /** Each window hears of the other, and both show the same. */
  exchange(): void {
    const pairs = [
      [this.#here, this.#there],
      [this.#there, this.#here],
    ] as const;
    for (const [from, to] of pairs) {
      Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), REMOTE);
    }
    expect(readNode(this.#there).toJSON()).toEqual(readNode(this.#here).toJSON());
    expect(this.#theirs.state.doc.textContent).toBe(this.#doc.textContent);
  }

  close(): void {
    this.mine.editor.destroy();
    this.mine.undo.destroy();
  }

  #next(side: "m" | "t"): string {
    this.#word += 1;
    return `${side}${this.#word}.`;
  }

  #change(edit: (tr: Transaction) => Transaction): void {
    const { view, state } = this.mine.editor;
    view.dispatch(edit(state.tr));
  }

  /** A paragraph that was put in becomes a heading, or the other way round. */
  #retype(at: number): void {
    const index = STANDING + Math.floor(at * (this.#doc.childCount - STANDING));
    if (index >= this.#doc.childCount) return;
    const end = endOf(this.#doc, index);
    const isHeading = this.#doc.child(index).type.name === "heading";
    const type = this.#doc.type.schema.nodes[isHeading ? "paragraph" : "heading"];
    if (type) this.#change((tr) => tr.setBlockType(end, end, type));
  }

  /** Takes away the word of mine that was written last. */
  #strike(): void {
    const word = `m${Math.max(...this.words("m").map((each) => Number.parseInt(each.slice(1), 10)))}.`;
    this.#doc.descendants((node, position) => {
      const at = node.text?.indexOf(word) ?? -1;
      if (at !== -1) this.#change((tr) => tr.delete(position + at, position + at + word.length));
      return node.text === undefined;
    });
  }

  #theyType(index: number): void {
    const word = this.#next("t");
    this.#theirs.typeInto(index, word);
    this.written.push(word);
  }
}

beforeAll(() => vi.stubGlobal("requestAnimationFrame", () => 0));
afterAll(() => vi.unstubAllGlobals());

describe("undo while another writes the same article", () => {
  it(`takes nothing of theirs and doubles nothing in ${STEPS} steps`, () => {
    const cases = fc.array(arbitraryStep, { minLength: IN_A_ROW, maxLength: IN_A_ROW });
    fc.assert(
      fc.property(cases, (steps) => {
        const pair = new Pair();
        for (const step of steps) {
          pair.perform(step);
          pair.check();
        }
        const { commands } = pair.mine.editor;
        while (commands.redo()) pair.check();
        const end = pair.words();
        while (commands.undo()) pair.check();
        expect(pair.words("m")).toEqual([]);
        while (commands.redo()) pair.check();
        expect(pair.words()).toEqual(end);
        pair.exchange();
        pair.close();
      }),
      { numRuns: Math.ceil(STEPS / IN_A_ROW), endOnFailure: true },
    );
  }, 900_000);
});
