import type { EditorView } from "@tiptap/pm/view";
import { say } from "../../../shared/words/say.ts";
import { foreignReader, loadForeignReader } from "./foreign-reader.ts";

/**
 * Holds a paste or drop of a page back until that can be read, and lets it happen then. A clipboard is
 * empty once its event is over: the event goes out again with a copy. True where it is held.
 */
export function holdArrival(
  view: EditorView,
  event: ClipboardEvent | DragEvent,
  onProblem: (sentence: string) => void,
): boolean {
  const data = dataOf(event);
  const isMoved = event.type === "drop" && view.dragging !== null;
  if (foreignReader() !== null || isMoved || !data?.types.includes("text/html")) return false;
  event.preventDefault();
  const again = eventWith(copyOf(data), event);
  loadForeignReader().then(
    () => view.isDestroyed || view.dom.dispatchEvent(again),
    () => onProblem(UNREAD),
  );
  return true;
}

const UNREAD = say(
  "What was pasted could not be read, since the desk cannot be reached. The article is as it was. Paste it again when it can.",
);

export function dataOf(event: ClipboardEvent | DragEvent): DataTransfer | null {
  return "dataTransfer" in event ? event.dataTransfer : event.clipboardData;
}

function copyOf(data: DataTransfer): DataTransfer {
  const copy = new DataTransfer();
  for (const type of data.types) {
    if (type !== "Files") copy.setData(type, data.getData(type));
  }
  for (const file of data.files) copy.items.add(file);
  return copy;
}

function eventWith(data: DataTransfer, event: ClipboardEvent | DragEvent): Event {
  const how = { bubbles: true, cancelable: true };
  if (!("dataTransfer" in event)) {
    return new ClipboardEvent(event.type, { ...how, clipboardData: data });
  }
  const { clientX, clientY, ctrlKey, altKey } = event;
  return new DragEvent(event.type, {
    ...how,
    clientX,
    clientY,
    ctrlKey,
    altKey,
    dataTransfer: data,
  });
}
