import type { Editor } from "@tiptap/core";
import { element } from "./element.ts";

export interface FieldInputOptions {
  readonly editor: Editor;
  /** Its accessible name, shown as the placeholder. */
  readonly label: string;
  /** Where each field begins its own step of undo. */
  readonly onFocus: () => void;
}

/** The bare input of a field inside the article. */
export function fieldInput({ editor, label, onFocus }: FieldInputOptions): HTMLInputElement {
  const input = element("input", {
    type: "text",
    class: "field",
    "aria-label": label,
    placeholder: label,
    title: label,
    autocomplete: "off",
  });
  input.readOnly = !editor.isEditable;
  input.addEventListener("focus", onFocus);
  input.addEventListener("keydown", (event) => handOverUndo(editor, event));
  return input;
}

/** What was typed, null where that is nothing but spaces. */
export const orNull = (text: string) => (text.trim() === "" ? null : text);

/** Ctrl+Z in a field, or on its button, is the draft's undo, not the browser's own of this one input. */
export function handOverUndo(editor: Editor, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) editor.commands.redo();
  else editor.commands.undo();
}
