import type { JSONContent } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { type Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { initProseMirrorDoc, ySyncPluginKey, yUndoPluginKey } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { bodyOf } from "../../shared/article/ydoc/roots.ts";
import { positionsOf, type SelectionPlaces, selectionPlaces } from "./binding/selection-places.ts";
import { sparing } from "./binding/sparing.ts";
import { takeBackReplacement } from "./typing/replacement.ts";

/**
 * Binds the editor to a draft's text and to an undo that outlives it. TipTap's own binding destroys
 * the undo with the view, restores the caret one step late and builds the document twice; this one
 * leaves the undo alone and begins with the draft's document.
 */
export function articleCollaboration(doc: Y.Doc, undoManager: Y.UndoManager) {
  const mapping: ReturnType<typeof initProseMirrorDoc>["mapping"] = new Map();
  return Collaboration.configure({
    fragment: bodyOf(doc),
    yUndoOptions: { undoManager },
    ySyncOptions: { mapping },
  }).extend({
    onBeforeCreate(event) {
      this.parent?.(event);
      const loaded = initProseMirrorDoc(bodyOf(doc), this.editor.schema);
      for (const [shared, nodes] of loaded.mapping) mapping.set(shared, nodes);
      // TipTap takes a node as it is, though its type forgets to say so.
      this.editor.options.content = loaded.doc as unknown as JSONContent;
    },
    addCommands() {
      const parent = this.parent?.() ?? {};
      return {
        ...parent,
        undo: () => (props) => {
          if (takeBackReplacement(props.state, props.tr)) return true;
          return parent.undo?.()(props) ?? false;
        },
      };
    },
    addKeyboardShortcuts() {
      // What was selected and deleted is a step of its own, however soon after the typing.
      const beginStep = () => {
        if (!this.editor.state.selection.empty) undoManager.stopCapturing();
        return false;
      };
      return { ...this.parent?.(), Delete: beginStep, Backspace: beginStep };
    },
    addProseMirrorPlugins() {
      const plugins: Plugin[] = this.parent?.() ?? [];
      const undo = plugins.find((plugin) => plugin.spec.key === yUndoPluginKey);
      if (undo !== undefined) ownSelections(undo);
      return [...plugins, sparing()];
    },
  });
}

/** Under this key a step of undo remembers the selection before it. */
const SELECTION = "selection";

/** Selections are kept and restored here, not by the plug-in, which destroys the undo as well. */
function ownSelections({ spec }: Plugin): void {
  spec.view = keepSelections;
  const { state } = spec;
  if (state === undefined) return;
  spec.state = {
    ...state,
    apply: (transaction, { undoManager, prevSel }, before) => ({
      undoManager,
      prevSel: begins(transaction) ? selectionPlaces(before) : prevSel,
      hasUndoOps: undoManager.undoStack.length > 0,
      hasRedoOps: undoManager.redoStack.length > 0,
    }),
  };
}

/** Not what is appended to a change: the selection before it is that before its first transaction. */
const begins = (transaction: Transaction): boolean =>
  transaction.docChanged && transaction.getMeta("appendedTransaction") === undefined;

interface StackItemEvent {
  readonly stackItem: { readonly meta: Map<unknown, unknown> };
  readonly origin: unknown;
}

function keepSelections(view: EditorView) {
  const undo: Y.UndoManager = yUndoPluginKey.getState(view.state).undoManager;
  const remember = ({ stackItem, origin }: StackItemEvent) => {
    stackItem.meta.set(SELECTION, selectionBefore(view, origin));
  };
  const restore = ({ stackItem }: StackItemEvent) => {
    select(view, stackItem.meta.get(SELECTION) as SelectionPlaces | null | undefined);
  };
  undo.on("stack-item-added", remember);
  undo.on("stack-item-popped", restore);
  return {
    destroy: () => {
      undo.off("stack-item-added", remember);
      undo.off("stack-item-popped", restore);
    },
  };
}

/**
 * The selection before a change. One that is made in the editor comes to Yjs second, every other one,
 * as undo, comes to the editor second: a place in its text as it was means nothing in Yjs by then.
 */
function selectionBefore({ state }: EditorView, origin: unknown): SelectionPlaces | null {
  if (origin === ySyncPluginKey) return yUndoPluginKey.getState(state).prevSel;
  return ySyncPluginKey.getState(state).binding?.beforeTransactionSelection ?? null;
}

function select(view: EditorView, selection: SelectionPlaces | null | undefined): void {
  const found = selection ? positionsOf(view.state, selection) : null;
  if (found === null) return;
  const { doc, tr } = view.state;
  const [$anchor, $head] = [doc.resolve(found.anchor), doc.resolve(found.head)];
  view.dispatch(tr.setSelection(TextSelection.between($anchor, $head)).scrollIntoView());
}
