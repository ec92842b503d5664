import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { say } from "../../../shared/words/say.ts";
import type { EditorServices } from "../services.ts";
import { droppedFiles } from "./dropped.ts";
import { type Place, placeAtSelection, placeBelow } from "./insert.ts";
import { insertLot } from "./insert-lot.ts";

const UNREAD = say(
  "The folder could not be read, so no picture was taken from it. The article is as it was. Copy it to this computer and drop it again.",
);

/** Files dropped on the article or pasted into it become photos. */
export function photoFiles(services: EditorServices): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, event) => {
        const files = pastedFiles(event.clipboardData);
        if (files.length === 0 || !view.editable) return false;
        void insertLot(view, services, files, placeAtSelection(view.state));
        return true;
      },
      handleDrop: (view, event) => {
        const dropped = view.editable ? droppedFiles(event.dataTransfer) : null;
        if (dropped === null) return false;
        const place = placeAt(view, event);
        dropped
          .then((files) => insertLot(view, services, files, place))
          .catch(() => services.onProblem(UNREAD));
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
