import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { EditorServices } from "../services.ts";
import { insertPhotos, type Place, placeAtSelection, placeBelow } from "./insert.ts";

/** Files dropped on the article or pasted into it become photos. */
export function photoFiles(services: EditorServices): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, event) => {
        const files = pastedFiles(event.clipboardData);
        if (files.length === 0 || !view.editable) return false;
        void insertPhotos(view, services, files, placeAtSelection(view.state));
        return true;
      },
      handleDrop: (view, event) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0 || !view.editable) return false;
        void insertPhotos(view, services, files, placeAt(view, event));
        return true;
      },
    },
  });
}

/**
 * Word and its kin put a picture of the copied text beside the text; then the text is meant. A
 * browser puts only an `img` beside a copied picture; then the picture is.
 */
function pastedFiles(data: DataTransfer | null): readonly File[] {
  const files = [...(data?.files ?? [])];
  const alsoText = data?.getData("text/html") !== "" && data?.getData("text/plain").trim() !== "";
  return alsoText ? [] : files;
}

/** Above or below the block under the pointer, whichever edge is nearer. */
function placeAt(view: EditorView, event: DragEvent): Place {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (found === null) return placeAtSelection(view.state);
  const { doc } = view.state;
  const $position = doc.resolve(found.pos);
  const index = Math.min($position.index(0), doc.childCount - 1);
  const dom = view.nodeDOM($position.depth > 0 ? $position.before(1) : found.pos);
  if (!(dom instanceof HTMLElement)) return placeBelow(doc, index);
  const { top, height } = dom.getBoundingClientRect();
  return placeBelow(doc, event.clientY < top + height / 2 ? index - 1 : index);
}
