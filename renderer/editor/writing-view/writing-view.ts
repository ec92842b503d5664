import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";

/** How the text is shown to whoever writes it. */
export interface WritingView {
  /** The line with the caret stays in the middle of the window. */
  readonly typewriter: boolean;
  /** All blocks but the one with the caret step back. */
  readonly dims: boolean;
}

const PLAIN: WritingView = { typewriter: false, dims: false };

const writingViewKey = new PluginKey<WritingView>("writingView");

/** Dims and follows the caret where that is on; off, it costs nothing at a key. */
export const writingView = Extension.create({
  name: "writingView",
  addProseMirrorPlugins: () => [
    new Plugin<WritingView>({
      key: writingViewKey,
      state: { init: () => PLAIN, apply: (tr, now) => tr.getMeta(writingViewKey) ?? now },
      props: {
        attributes: (state) => ({ class: viewOf(state).dims ? "is-dimmed" : "" }),
        decorations: (state) => (viewOf(state).dims ? atCaret(state) : null),
      },
      view: () => ({
        update: (view, before) => {
          const isMoved = before.selection !== view.state.selection;
          if (isMoved && viewOf(view.state).typewriter) follow(view);
        },
      }),
    }),
  ],
});

export const setWritingView = (view: EditorView, shown: WritingView): void => {
  view.dispatch(view.state.tr.setMeta(writingViewKey, shown));
  if (shown.typewriter) follow(view);
};

const viewOf = (state: EditorState) => writingViewKey.getState(state) ?? PLAIN;

/** Marks the blocks of the body that the selection is in. */
function atCaret({ doc, selection }: EditorState): DecorationSet {
  const marks: Decoration[] = [];
  doc.forEach((node, offset) => {
    const end = offset + node.nodeSize;
    if (selection.from <= end && selection.to >= offset) {
      marks.push(Decoration.node(offset, end, { class: "is-at-caret" }));
    }
  });
  return DecorationSet.create(doc, marks);
}

let asked = 0;

/** Before the next paint, so that many keys in a row scroll once. */
function follow(view: EditorView): void {
  cancelAnimationFrame(asked);
  asked = requestAnimationFrame(() => {
    if (view.isDestroyed) return;
    const pane = scrollPaneOf(view.dom);
    if (pane === null) return;
    const { top, bottom } = view.coordsAtPos(view.state.selection.head);
    const box = pane.getBoundingClientRect();
    pane.scrollTop += (top + bottom) / 2 - (box.top + box.height / 2);
  });
}

function scrollPaneOf(dom: HTMLElement): HTMLElement | null {
  let pane = dom.parentElement;
  while (pane !== null && !/auto|scroll/.test(getComputedStyle(pane).overflowY)) {
    pane = pane.parentElement;
  }
  return pane;
}
