import { EditorState } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { emptyArticle } from "../../../shared/article/article.ts";
import { articleNode } from "../../../shared/article/ydoc/document.ts";
import { paragraph } from "../testing/two-windows.ts";
import { marksInView } from "./marks-in-view.ts";

const SCREEN = 100;
const BLOCKS = 20;

/** A block of a page that is scrolled; each is half a screen high. */
class Block {
  static scrolled = 0;
  readonly #at: number;

  constructor(at: number) {
    this.#at = at;
  }

  getBoundingClientRect() {
    return { bottom: ((this.#at + 1) * SCREEN) / 2 - Block.scrolled };
  }
}

let look: () => void;

beforeEach(() => {
  Block.scrolled = 0;
  vi.stubGlobal("innerHeight", SCREEN);
  vi.stubGlobal("Element", Block);
  vi.stubGlobal("document", {
    dispatchEvent: () => true,
    addEventListener: (_name: string, heard: () => void) => {
      look = heard;
    },
    removeEventListener: () => {},
  });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** An article of twenty blocks, each with a mark, whose view stands at its top. */
function opened() {
  const body = Array.from({ length: BLOCKS }, (_, at) => paragraph(`Block ${at}`));
  const doc = articleNode({ ...emptyArticle(), body });
  const places = doc.children.map((_, at) =>
    doc.children.slice(0, at).reduce((sum, { nodeSize }) => sum + nodeSize, 0),
  );
  const all = places.map((from) => Decoration.inline(from + 1, from + 2, {}));
  const plugin = marksInView(
    () => DecorationSet.create(doc, [...all]),
    () => false,
  );
  const view = {
    state: EditorState.create({ doc, plugins: [plugin] }),
    dom: { childNodes: doc.children.map((_, at) => new Block(at)) },
    posAtDOM: (_dom: unknown, at: number) => places[at] as number,
    dispatch(tr: EditorState["tr"]) {
      view.state = view.state.apply(tr);
    },
  };
  plugin.spec.view?.(view as unknown as EditorView);
  const drawn = () => {
    const set = plugin.props.decorations?.call(plugin, view.state) as DecorationSet;
    return set.find().map(({ from }) => places.findLastIndex((place) => place < from));
  };
  return { view, drawn };
}

it("draws the marks of a screen and of one above and below it", () => {
  const { drawn } = opened();
  look();
  expect(drawn()).toEqual([0, 1, 2, 3]);
  Block.scrolled = 5 * SCREEN;
  look();
  expect(drawn()).toEqual([7, 8, 9, 10, 11, 12, 13]);
});

it("leaves what is drawn alone until something undrawn is seen, and moves it with the text", () => {
  const { view, drawn } = opened();
  look();
  Block.scrolled = SCREEN / 2;
  look();
  expect(drawn()).toEqual([0, 1, 2, 3]);
  view.dispatch(view.state.tr.insertText("x", 1));
  expect(drawn()).toHaveLength(4);
});
