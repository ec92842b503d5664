import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { DecorationSet, type EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type { Range } from "../../../shared/article/ydoc/comment-anchor.ts";
import { readCaretOnScreen } from "../keys/caret-on-screen.ts";

/** What is drawn of the marks: those of a stretch of the article around what is on the screen. */
interface Drawn {
  readonly stretch: Range;
  readonly set: DecorationSet;
}

type MarksOf = (state: EditorState) => DecorationSet;

/**
 * Draws marks near what is on the screen, and more as it is scrolled to: at each key the browser
 * goes over every mark that is drawn, however far away.
 */
export function marksInView(
  marksOf: MarksOf,
  isAboutMarks: (tr: Transaction) => boolean,
): Plugin<Drawn> {
  const key = new PluginKey<Drawn>("marksInView");
  return new Plugin<Drawn>({
    key,
    state: {
      init: () => ({ stretch: { from: 0, to: 0 }, set: DecorationSet.empty }),
      apply: (tr, before, _old, state) => {
        const given: Range | undefined = tr.getMeta(key);
        if (given !== undefined) return draw(state, given, marksOf);
        const isForeign = tr.docChanged && tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true;
        const stretch = isForeign ? before.stretch : mapped(before.stretch, tr);
        if (isForeign || isAboutMarks(tr)) return draw(state, stretch, marksOf);
        return tr.docChanged ? { stretch, set: before.set.map(tr.mapping, tr.doc) } : before;
      },
    },
    props: { decorations: (state) => key.getState(state)?.set },
    view: (view) => follow(view, key),
  });
}

/** Changes from elsewhere replace the whole article, so that nothing can be mapped through them. */
const mapped = ({ from, to }: Range, { mapping }: Transaction): Range => ({
  from: mapping.map(from, -1),
  to: mapping.map(to, 1),
});

function draw(state: EditorState, stretch: Range, marksOf: MarksOf): Drawn {
  const near = marksOf(state).find(stretch.from, stretch.to);
  return { stretch, set: DecorationSet.create(state.doc, near) };
}

/** Draws anew where what is on the screen leaves the stretch, before that is painted. */
function follow(view: EditorView, key: PluginKey<Drawn>) {
  const look = () => {
    const known = key.getState(view.state)?.stretch;
    const seen = stretchWithin(view, 0, innerHeight);
    if (known === undefined || (known.from <= seen.from && known.to >= seen.to)) return;
    const stretch = stretchWithin(view, -innerHeight, 2 * innerHeight);
    readCaretOnScreen(view);
    view.dispatch(view.state.tr.setMeta(key, stretch).setMeta("addToHistory", false));
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(view.dom);
  document.addEventListener("scroll", look, { capture: true, passive: true });
  return {
    destroy: () => {
      sizes.disconnect();
      document.removeEventListener("scroll", look, { capture: true });
    },
  };
}

/** The blocks between two heights of the window, in pixels from its top. */
function stretchWithin(view: EditorView, top: number, end: number): Range {
  const { dom, state } = view;
  const first = firstBelow(dom.childNodes, top);
  const behind = firstBelow(dom.childNodes, end) + 1;
  const last = Math.min(behind, dom.childNodes.length);
  const { size } = state.doc.content;
  return {
    from: first === 0 ? 0 : view.posAtDOM(dom, first),
    to: last === dom.childNodes.length ? size : view.posAtDOM(dom, last),
  };
}

/** How many blocks end above this height; they stand one below the other. */
function firstBelow(blocks: NodeListOf<ChildNode>, height: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    const ends = block instanceof Element ? block.getBoundingClientRect().bottom : height;
    if (ends < height) low = middle + 1;
    else high = middle;
  }
  return low;
}
