import type { EditorState } from "@tiptap/pm/state";
import { getRelativeSelection, type ProsemirrorBinding } from "@tiptap/y-tiptap";
import { selectionPlaces } from "./selection-places.ts";

/**
 * The selection as y-tiptap keeps it over a change. Its own way goes from the beginning of the article to
 * each end, at each key; here an end is looked up along its own blocks.
 */
export function relativeSelection(
  binding: ProsemirrorBinding,
  state: EditorState,
): ReturnType<typeof getRelativeSelection> {
  const places = selectionPlaces(state);
  if (places === null) return getRelativeSelection(binding, state);
  const { selection } = state;
  const { type } = selection.toJSON();
  return {
    ...places,
    type,
    depth: undefined,
    absAnchor: selection.anchor,
    absHead: selection.head,
  };
}
