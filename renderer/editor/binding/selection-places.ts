import type { EditorState } from "@tiptap/pm/state";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { placeAt, positionOf } from "./places.ts";

/** A selection that stays with its letters. */
export interface SelectionPlaces {
  readonly anchor: Y.RelativePosition;
  readonly head: Y.RelativePosition;
}

/** Null where the editor's document and the shared one are not in step. */
export function selectionPlaces(state: EditorState): SelectionPlaces | null {
  const body = bodyIn(state);
  if (body === undefined) return null;
  const { doc, selection } = state;
  const anchor = placeAt(selection.anchor, doc, body);
  const head = selection.empty ? anchor : placeAt(selection.head, doc, body);
  return anchor && head ? { anchor, head } : null;
}

/** Where these are now; null where one of them is nowhere in this text. */
export function positionsOf(
  state: EditorState,
  { anchor, head }: SelectionPlaces,
): { anchor: number; head: number } | null {
  const body = bodyIn(state);
  if (body === undefined) return null;
  const [from, to] = [anchor, head].map((place) => positionOf(place, state.doc, body));
  return typeof from === "number" && typeof to === "number" ? { anchor: from, head: to } : null;
}

/** The shared text that an editor is bound to. */
const bodyIn = (state: EditorState): Y.XmlFragment | undefined =>
  ySyncPluginKey.getState(state)?.type;
