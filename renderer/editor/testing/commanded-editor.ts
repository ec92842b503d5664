import { Editor } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { ySyncPluginKey, yUndoPluginKey } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { sparingKey } from "../binding/sparing.ts";
import { commentsKey } from "../comments/comment-marks.ts";
import { articleEditorOptions } from "../editor-options.ts";
import type { EditorServices } from "../services.ts";
import { createUndo } from "../undo.ts";
import { photosForTests } from "./photos-for-tests.ts";

/** The editor of the app with all its commands, bound to a draft and its undo, without a screen. */
export interface CommandedEditor {
  readonly editor: Editor;
  readonly undo: Y.UndoManager;
  readonly services: EditorServices;
}

/** Plug-ins whose views bind the text to what is shared; all others only show something. */
const BINDING: ReadonlySet<unknown> = new Set([
  ySyncPluginKey,
  yUndoPluginKey,
  sparingKey,
  commentsKey,
]);

/** What the desk knows of every picture that is taken in. */
const ASSET: PhotoAsset = {
  hash: "a".repeat(64),
  name: "quay.jpg",
  mediaType: "image/jpeg",
  bytes: 1,
  width: 1,
  height: 1,
  caption: "The quay.",
  alt: null,
  photographer: "Lea Brandt",
  agency: null,
  rights: null,
  killed: null,
};

export function commandedEditor(
  doc: Y.Doc,
  suggester: EditorServices["suggester"] = () => null,
  onProblem = (sentence: string): void => {
    throw new Error(sentence);
  },
): CommandedEditor {
  const undo = createUndo(doc);
  const services: EditorServices = {
    doc,
    undo,
    photos: photosForTests(() => Promise.resolve(ASSET)),
    targets: { search: () => Promise.resolve([]), open: () => {}, watch: () => () => {} },
    onPhoto: () => {},
    onProblem,
    onWhoWrote: () => {},
    onPasted: () => {},
    onComment: () => {},
    onAddComment: () => {},
    language: () => null,
    snippet: () => null,
    suggester,
  };
  const editor = new Editor({ element: null, ...articleEditorOptions(services) });
  const { plugins } = editor.extensionManager;
  throughExtensions(editor);
  editor.view.updateState(editor.state.reconfigure({ plugins }));
  const view = viewOf(editor);
  const views = plugins
    .filter(({ spec }) => BINDING.has(spec.key))
    .map(({ spec }) => spec.view?.(view));
  editor.on("transaction", () => {
    for (const bound of views) bound?.update?.(view, editor.state);
  });
  return { editor, undo, services };
}

/** Without a screen TipTap passes extensions over that have a say in each transaction. */
function throughExtensions(editor: Editor): void {
  const own: (tr: Transaction) => void = Reflect.get(editor, "dispatchTransaction");
  const dispatch = editor.extensionManager.dispatchTransaction(own.bind(editor));
  Reflect.set(editor, "dispatchTransaction", dispatch);
}

/** TipTap's own view of an editor that is not mounted, and that it has no focus. */
function viewOf(editor: Editor): EditorView {
  const shown = { hasFocus: () => false, nodeDOM: () => null };
  return new Proxy(shown, {
    get: (own, name) => Reflect.get(own, name) ?? Reflect.get(editor.view, name),
  }) as unknown as EditorView;
}
