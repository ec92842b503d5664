import type { Editor } from "@tiptap/core";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { fieldButton } from "../fields/field-button.ts";

export interface PictureTool {
  readonly label: string;
  readonly title?: string;
  readonly run: () => void;
  /** Changes nothing, so that it can be done where the article may only be read. */
  readonly isForReaders?: true;
  /** What a drag of the button begins; for the pointer alone, beside `run`. */
  readonly drag?: (event: DragEvent) => void;
}

/** What is done to a picture, over its upper edge; hidden where there is none. */
export function pictureTools(editor: Editor, tools: readonly PictureTool[]) {
  const buttons = tools.map(({ label, title, run, isForReaders, drag }) => {
    const button = fieldButton({ editor, label, onPress: run });
    if (drag !== undefined) {
      button.draggable = true;
      button.addEventListener("dragstart", drag);
    }
    if (isForReaders) {
      button.disabled = false;
      button.classList.remove("field-button");
    }
    if (title !== undefined) button.title = title;
    return button;
  });
  return element(
    "div",
    { class: "photo-tools", role: "group", "aria-label": say("Picture"), contenteditable: "false" },
    ...buttons,
  );
}
