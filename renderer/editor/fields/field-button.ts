import type { Editor } from "@tiptap/core";
import { element } from "./element.ts";
import { handOverUndo } from "./field-input.ts";

export interface FieldButtonOptions {
  readonly editor: Editor;
  readonly label: string;
  readonly onPress: () => void;
}

/** A button inside the article that changes it; locked with the fields. */
export function fieldButton({ editor, label, onPress }: FieldButtonOptions) {
  const button = element("button", { type: "button", class: "field-button" }, label);
  button.disabled = !editor.isEditable;
  button.addEventListener("click", onPress);
  button.addEventListener("keydown", (event) => handOverUndo(editor, event));
  return button;
}
