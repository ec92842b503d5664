import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { layOut } from "../../../shared/article/ydoc/body-layout.ts";
import { anchorWords, type Range, rangeOf } from "../../../shared/article/ydoc/comment-anchor.ts";
import { placeOf } from "../../../shared/article/ydoc/comment-places.ts";
import { moveComment, readComments } from "../../../shared/article/ydoc/comments.ts";
import { sparingKey } from "../binding/sparing.ts";

type MarksIn = (state: EditorState) => readonly ({ readonly id: string } & Range)[];

/**
 * Lets comments go along where an edit makes their words anew: splitting, joining, wrapping and
 * moving do, since nothing shared can move. Whoever does the edit knows where the words went and
 * says so in the same change, so that undo takes both back.
 */
export function carryComments(view: EditorView, doc: Y.Doc, marksIn: MarksIn): () => void {
  const { binding }: { binding: ProsemirrorBinding } = ySyncPluginKey.getState(view.state);
  const write = binding._prosemirrorChanged;
  binding._prosemirrorChanged = (node: Node) => {
    doc.transact(() => {
      write.call(binding, node);
      if (sparingKey.getState(view.state)?.reshapes) carry(doc, marksIn(view.state));
    }, ySyncPluginKey);
  };
  return () => {
    binding._prosemirrorChanged = write;
  };
}

function carry(doc: Y.Doc, marks: ReturnType<MarksIn>): void {
  const comments = readComments(doc).filter(({ anchor }) => anchor.start !== null);
  if (comments.length === 0) return;
  const layout = layOut(doc);
  const marked = new Map<string, Range>(marks.map((mark) => [mark.id, mark]));
  for (const { id, anchor } of comments) {
    const own = rangeOf(doc, layout, anchor);
    const stands = marked.get(id) ?? own ?? placeOf(doc, layout, anchor);
    if (stands === null || (stands.from === own?.from && stands.to === own.to)) continue;
    const moved = anchorWords(layout, stands);
    if (moved !== null) moveComment(doc, id, moved);
  }
}
