import type { Editor } from "@tiptap/core";
import { element } from "./element.ts";

export interface SelectFieldOptions<Value extends string> {
  readonly editor: Editor;
  readonly label: string;
  /** In the order of the list; the empty value stands for "not said". */
  readonly choices: Readonly<Record<Value, string>>;
  readonly write: (value: Value) => void;
  readonly onFocus: () => void;
}

/** One of a few words about a node, kept as an attribute. */
export function selectField<Value extends string>(
  options: SelectFieldOptions<Value>,
): {
  readonly select: HTMLSelectElement;
  readonly show: (value: Value) => void;
} {
  const { editor, label, choices, write, onFocus } = options;
  const entries = Object.entries(choices) as [Value, string][];
  const select = element(
    "select",
    { class: "field-select", "aria-label": label, title: label },
    ...entries.map(([value, words]) => element("option", { value }, words)),
  );
  select.disabled = !editor.isEditable;
  select.addEventListener("focus", onFocus);
  select.addEventListener("change", () => write(select.value as Value));
  return {
    select,
    show: (value) => {
      select.value = value;
    },
  };
}
