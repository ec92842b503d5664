import { type FieldInputOptions, fieldInput, orNull } from "./field-input.ts";

export interface TextFieldOptions extends FieldInputOptions {
  /** Called at each change, with null where nothing is left. */
  readonly write: (value: string | null) => void;
}

/** One line of a node that is no running text: typed here, kept as an attribute. */
export interface TextField {
  readonly input: HTMLInputElement;
  /** Shows what the node says, else what it inherits; leaves alone what is being typed. */
  readonly show: (own: string | null, inherited?: string | null) => void;
}

export function textField({ write, ...options }: TextFieldOptions): TextField {
  const input = fieldInput(options);
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
  input.addEventListener("blur", () => {
    // An empty text is one that was chosen, and not by typing.
    const trimmed = shown.own ? orNull(shown.own.trim()) : shown.own;
    if (trimmed !== shown.own) write(trimmed);
    show(trimmed, shown.inherited);
  });
  return { input, show };
}
