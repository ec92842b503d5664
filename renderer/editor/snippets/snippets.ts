import { type Editor, Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import { type SnippetLine, typedTrigger } from "../../../shared/snippets/snippet-lines.ts";
import type { EditorServices } from "../services.ts";
import { follow, type SnippetSpan, snippetKey, stepOpenPlace } from "./open-places.ts";
import { putSnippet } from "./put-snippet.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    snippets: {
      /** Puts a snippet at the caret, in one step of undo, and selects its first open place. */
      insertSnippet: (lines: readonly SnippetLine[]) => ReturnType;
    };
  }
}

/**
 * `;trigger` and Tab puts a snippet in its place; Tab and Shift+Tab then step through what it
 * leaves open. Elsewhere Tab is what it was.
 */
export const snippets = ({ snippet, undo }: Pick<EditorServices, "snippet" | "undo">) =>
  Extension.create({
    name: "snippets",
    // Before tables and lists, which have a Tab of their own.
    priority: 1100,
    addProseMirrorPlugins: () => [
      new Plugin<SnippetSpan | null>({
        key: snippetKey,
        state: { init: () => null, apply: follow },
      }),
    ],
    addCommands: () => ({
      insertSnippet:
        (lines) =>
        ({ editor, dispatch }) => {
          const { from, to } = editor.state.selection;
          if (!editor.options.editable) return false;
          if (dispatch) queueMicrotask(() => put(editor, undo, lines, from, to));
          return true;
        },
    }),
    addKeyboardShortcuts() {
      const next = () => step(this.editor, 1) || expand(this.editor, { snippet, undo });
      return { Tab: next, "Shift-Tab": () => step(this.editor, -1) };
    },
  });

function step(editor: Editor, by: 1 | -1): boolean {
  const span = snippetKey.getState(editor.state) ?? null;
  if (span === null) return false;
  editor.view.dispatch(stepOpenPlace(editor.state, span, by));
  return true;
}

function expand(
  editor: Editor,
  { snippet, undo }: Pick<EditorServices, "snippet" | "undo">,
): boolean {
  const { $from, empty, from } = editor.state.selection;
  if (!empty || !$from.parent.isTextblock || !editor.options.editable) return false;
  const trigger = typedTrigger(
    $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc"),
  );
  const lines = trigger === null ? null : snippet(trigger);
  if (trigger === null || lines === null) return false;
  put(editor, undo, lines, from - trigger.length - 1, from);
  return true;
}

function put(
  editor: Editor,
  undo: EditorServices["undo"],
  lines: readonly SnippetLine[],
  from: number,
  to: number,
): void {
  const { view } = editor;
  undo.stopCapturing();
  const put = putSnippet(view.state, lines, from, to);
  const length = put.selection.to - from;
  view.dispatch(put);
  // As a suggestion the words before it may stay, struck out: only the end is sure.
  const end = view.state.selection.to;
  const span = { from: Math.max(0, end - length), to: end };
  view.dispatch(view.state.tr.setMeta(snippetKey, span));
  queueMicrotask(() => undo.stopCapturing());
  stepToFirst(editor, span);
}

/** The first open place from its beginning on; without one the caret stays behind it. */
function stepToFirst(editor: Editor, span: SnippetSpan): void {
  const { state, view } = editor;
  const atStart = state.apply(
    state.tr.setSelection(TextSelection.near(state.doc.resolve(span.from), 1)),
  );
  const first = stepOpenPlace(atStart, span, 1);
  const { from, to } = first.selection;
  const tr = state.tr.setSelection(TextSelection.create(state.doc, from, to));
  view.dispatch(from === to ? tr.setMeta(snippetKey, null) : tr.scrollIntoView());
}
