import type { Editor } from "@tiptap/core";
import { element } from "./element.ts";

export interface TextFieldOptions {
  readonly editor: Editor;
  /** Its accessible name, shown as the placeholder. */
  readonly label: string;
  /** Called at each change, with null where nothing is left. */
  readonly write: (value: string | null) => void;
  /** Where each field begins its own step of undo. */
  readonly onFocus: () => void;
}

/** One line of a node that is no running text: typed here, kept as an attribute. */
export interface TextField {
  readonly input: HTMLInputElement;
  /** Shows what the node says, else what it inherits; leaves alone what is being typed. */
  readonly show: (own: string | null, inherited?: string | null) => void;
}

export function textField({ editor, label, write, onFocus }: TextFieldOptions): TextField {
  const input = element("input", {
    type: "text",
    class: "field",
    "aria-label": label,
    placeholder: label,
    autocomplete: "off",
  });
  input.readOnly = !editor.isEditable;
  let shown: { own: string | null; inherited: string | null } = { own: null, inherited: null };
  const show = (own: string | null, inherited: string | null = null) => {
    shown = { own, inherited };
    const typing = document.activeElement === input && orNull(input.value) === own;
    const value = own ?? inherited ?? "";
    if (!typing && input.value !== value) input.value = value;
    input.classList.toggle("is-inherited", own === null && inherited !== null);
  };
  input.addEventListener("input", () => {
    const typed = orNull(input.value);
    write(typed === shown.inherited ? null : typed);
  });
  input.addEventListener("focus", onFocus);
  input.addEventListener("blur", () => {
    const trimmed = shown.own === null ? null : orNull(shown.own.trim());
    if (trimmed !== shown.own) write(trimmed);
    show(trimmed, shown.inherited);
  });
  input.addEventListener("keydown", (event) => handOverUndo(editor, event));
  return { input, show };
}

/** Ctrl+Z in a field is the draft's undo, not the browser's own of this one input. */
function handOverUndo(editor: Editor, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  if (key === "y" || event.shiftKey) editor.commands.redo();
  else editor.commands.undo();
}

const orNull = (text: string) => (text.trim() === "" ? null : text);
