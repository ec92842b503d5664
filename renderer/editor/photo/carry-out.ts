import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { PhotoSource } from "../editor-props.ts";
import { frameOf } from "../floating/place.ts";

/**
 * A photo that is dragged by itself, by its picture or a grip, moves in the article; dropped outside
 * of the window it is a file.
 */
export function carryOut(photos: Pick<PhotoSource, "carry">): Plugin {
  return new Plugin({
    view: (view) => {
      const carry = ({ dataTransfer }: DragEvent) => {
        const hash = draggedPhoto(view);
        if (hash !== null && dataTransfer !== null) photos.carry(hash, dataTransfer);
      };
      // Around the text and the handle of its blocks: both have said by then what is dragged.
      const frame = frameOf(view);
      frame.addEventListener("dragstart", carry);
      return { destroy: () => frame.removeEventListener("dragstart", carry) };
    },
  });
}

/** The picture of the one photo that is dragged; null where it is something else. */
function draggedPhoto({ dragging }: EditorView): string | null {
  const content = dragging?.slice.content;
  if (content?.childCount !== 1) return null;
  const { type, attrs } = content.child(0);
  return type.name === "photo" ? attrs.asset : null;
}
