import type { ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, TextSelection } from "@tiptap/pm/state";
import {
  absolutePositionToRelativePosition,
  getRelativeSelection,
  type ProsemirrorBinding,
} from "@tiptap/y-tiptap";
import * as Y from "yjs";

type Relative = ReturnType<typeof getRelativeSelection>;

/** The shared blocks as they were seen last, so that the one at a place need not be counted to. */
const blocks = new WeakMap<ProsemirrorBinding, readonly unknown[]>();

export function sharedBlocks(binding: ProsemirrorBinding): readonly unknown[] {
  const seen = binding.type.toArray();
  blocks.set(binding, seen);
  return seen;
}

/**
 * Where the selection stands in what is shared, as y-tiptap tells it. That goes from the beginning of the
 * article to each end, at each key; within a text the end is looked up in its own block.
 */
export function relativeSelection(binding: ProsemirrorBinding, state: EditorState): Relative {
  const { selection } = state;
  const anchor = selection instanceof TextSelection ? placeOf(binding, selection.$anchor) : null;
  if (anchor === null) return getRelativeSelection(binding, state);
  const { $head, empty } = selection;
  const head = empty ? anchor : placeOf(binding, $head);
  return {
    type: "text",
    depth: undefined,
    anchor,
    head: head ?? absolutePositionToRelativePosition($head.pos, binding.type, binding.mapping),
    absAnchor: selection.anchor,
    absHead: selection.head,
  };
}

/** Null where it is not simply in the text of a block. */
function placeOf(binding: ProsemirrorBinding, $place: ResolvedPos): Y.RelativePosition | null {
  if ($place.depth !== 1 || !$place.parent.inlineContent) return null;
  const element = (blocks.get(binding) ?? sharedBlocks(binding))[$place.index(0)];
  if (!(element instanceof Y.XmlElement)) return null;
  if (binding.mapping.get(element) !== $place.parent || element.length === 0) return null;
  const text = element.get(0);
  if (!(text instanceof Y.XmlText) || text.length < $place.parentOffset) return null;
  return Y.createRelativePositionFromTypeIndex(text, $place.parentOffset, -1);
}
