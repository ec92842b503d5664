import type { EditorView } from "@tiptap/pm/view";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { isInMiddle } from "./middle.ts";

/**
 * Lets one file dropped on the middle of a picture replace it; while it hovers there, the target is
 * shown in words. A file dropped nearer to an edge is left to the article, which inserts it.
 */
export function dropReplaces(
  picture: HTMLElement,
  view: EditorView,
  onFile: (file: File) => void,
): void {
  const target = element(
    "div",
    { class: "photo-target", "aria-hidden": "true" },
    say("Replace picture"),
  );
  target.hidden = true;
  picture.append(target);
  const aims = (event: DragEvent) =>
    view.editable &&
    isOneFile(event.dataTransfer) &&
    isInMiddle(picture.getBoundingClientRect(), event.clientX, event.clientY);
  const leave = () => {
    target.hidden = true;
  };
  picture.addEventListener("dragover", (event) => {
    const here = aims(event);
    target.hidden = !here;
    if (here) event.preventDefault();
  });
  picture.addEventListener("dragleave", (event) => {
    if (!(event.relatedTarget instanceof Node && picture.contains(event.relatedTarget))) leave();
  });
  picture.addEventListener("drop", (event) => {
    leave();
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined || !aims(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onFile(file);
  });
}

/** Of what hovers only the kinds are told, not yet the names. */
function isOneFile(data: DataTransfer | null): boolean {
  const files = [...(data?.items ?? [])].filter(({ kind }) => kind === "file");
  return files.length === 1 && data?.types.includes("Files") === true;
}
