import type { JSONContent } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { type Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import {
  initProseMirrorDoc,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
  yUndoPluginKey,
} from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { bodyOf } from "../../shared/article/ydoc/roots.ts";
import { relativeSelection } from "./binding/relative-selection.ts";
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
    apply: (transaction, value, before, after) => {
      const { undoStack, redoStack } = value.undoManager;
      const [hasUndoOps, hasRedoOps] = [undoStack.length > 0, redoStack.length > 0];
      const { binding } = ySyncPluginKey.getState(after);
      // The selection before a change is that before its first transaction, not before what was
      // appended to it.
      const begins =
        binding !== null &&
        transaction.docChanged &&
        transaction.getMeta("appendedTransaction") === undefined;
      const prevSel = begins ? relativeSelection(binding, before) : value.prevSel;
      return { ...value, prevSel, hasUndoOps, hasRedoOps };
    },
  };
}

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
    select(view, stackItem.meta.get(SELECTION) as RelativeSelection | null | undefined);
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
function selectionBefore({ state }: EditorView, origin: unknown): RelativeSelection | null {
  if (origin === ySyncPluginKey) return yUndoPluginKey.getState(state).prevSel;
  return ySyncPluginKey.getState(state).binding?.beforeTransactionSelection ?? null;
}

interface RelativeSelection {
  readonly anchor: Y.RelativePosition;
  readonly head: Y.RelativePosition;
}

function select(view: EditorView, selection: RelativeSelection | null | undefined): void {
  const { binding } = ySyncPluginKey.getState(view.state);
  if (!selection || !binding) return;
  const [anchor, head] = [selection.anchor, selection.head].map((position) =>
    position === null
      ? null
      : relativePositionToAbsolutePosition(binding.doc, binding.type, position, binding.mapping),
  );
  if (typeof anchor !== "number" || typeof head !== "number") return;
  const { doc } = view.state;
  const $anchor = doc.resolve(Math.min(anchor, doc.content.size));
  const $head = doc.resolve(Math.min(head, doc.content.size));
  view.dispatch(view.state.tr.setSelection(TextSelection.between($anchor, $head)).scrollIntoView());
}
