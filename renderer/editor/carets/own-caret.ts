import "./carets.css";
import type { Editor } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import * as Y from "yjs";
import type { PresentCaret } from "../../../shared/newsroom/presence.ts";
import { selectionPlaces } from "../binding/selection-places.ts";

/** While somebody writes or selects, others hear no more often of where. In milliseconds. */
const BEAT_MS = 120;

/** Where the selection stands, in a form that stays with its letters on every screen. */
export function caretOf(state: EditorState): PresentCaret | null {
  const places = selectionPlaces(state);
  if (places === null) return null;
  const [anchor, head] = [places.anchor, places.head].map(Y.relativePositionToJSON);
  return { anchor, head };
}

/** Tells where the selection stands, now and after each move, at a beat. Returns what ends it. */
export function followCaret(editor: Editor, tell: (caret: PresentCaret | null) => void) {
  let beat: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    beat = undefined;
    if (!editor.isDestroyed) tell(caretOf(editor.state));
  };
  const moved = () => {
    beat ??= setTimeout(now, BEAT_MS);
  };
  editor.on("selectionUpdate", moved);
  now();
  return () => {
    clearTimeout(beat);
    editor.off("selectionUpdate", moved);
  };
}
