import type { Plugin } from "@tiptap/pm/state";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { initProseMirrorDoc, ySyncPlugin } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { schema } from "../../../shared/article/schema.ts";
import { bodyOf } from "../../../shared/article/ydoc/roots.ts";
import { sparing } from "../binding/sparing.ts";
import { normaliser } from "../normaliser/normaliser.ts";

/**
 * An article's state bound to Yjs as in the editor, without a DOM: what a view does with
 * transactions and nothing of what it shows.
 */
export class HeadlessEditor {
  state: EditorState;
  readonly #updates: (() => void)[] = [];

  constructor(doc: Y.Doc, plugins: readonly Plugin[] = []) {
    const loaded = initProseMirrorDoc(bodyOf(doc), schema);
    const sync = ySyncPlugin(bodyOf(doc), { mapping: loaded.mapping });
    // As in the app, where the binding comes first: what others do when a change is shared is around it.
    const bound = [sync, sparing(), ...plugins, normaliser()];
    this.state = EditorState.create({ doc: loaded.doc, plugins: bound });
    for (const plugin of bound) {
      const view = plugin.spec.view?.(this as unknown as EditorView);
      if (view?.update) this.#updates.push(() => view.update?.(this.#asView(), this.state));
    }
  }

  get isDestroyed() {
    return false;
  }

  hasFocus() {
    return false;
  }

  dispatch(transaction: Transaction): void {
    this.state = this.state.applyTransaction(transaction).state;
    for (const update of this.#updates) update();
  }

  /** Text typed at the end of the block at an index of the top level. */
  typeInto(index: number, text: string): void {
    const { tr } = this.state;
    const end = this.#positionOf(index) + this.state.doc.child(index).nodeSize - 1;
    tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1));
    this.dispatch(tr.insertText(text));
  }

  /** Removes the blocks at these indexes of the top level, all in one transaction. */
  removeBlocks(indexes: readonly number[]): void {
    const { tr, doc } = this.state;
    for (const index of indexes) {
      const from = tr.mapping.map(this.#positionOf(index));
      tr.delete(from, from + doc.child(index).nodeSize);
    }
    this.dispatch(tr);
  }

  #positionOf(index: number): number {
    return this.state.doc.children
      .slice(0, index)
      .reduce((position, child) => position + child.nodeSize, 0);
  }

  #asView(): EditorView {
    return this as unknown as EditorView;
  }
}
