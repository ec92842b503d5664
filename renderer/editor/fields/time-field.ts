import { say } from "../../../shared/words/say.ts";
import { fromFieldValue, toFieldValue } from "../../ui/date-time.ts";
import { element } from "./element.ts";
import { fieldButton } from "./field-button.ts";
import { type FieldInputOptions, fieldInput } from "./field-input.ts";

/** A time kept as an attribute, typed in this machine's zone; "Now" sets it at once. */
export function timeField({
  write,
  ...options
}: FieldInputOptions & { readonly write: (at: string | null) => void }): {
  readonly dom: HTMLElement;
  readonly show: (at: string | null) => void;
} {
  const input = fieldInput(options);
  input.type = "datetime-local";
  const setNow = () => {
    options.onFocus();
    write(fromFieldValue(toFieldValue(new Date().toISOString())) ?? null);
  };
  const now = fieldButton({ editor: options.editor, label: say("Now"), onPress: setNow });
  input.addEventListener("change", () => {
    const at = fromFieldValue(input.value);
    if (at !== undefined) write(at);
  });
  return {
    dom: element("span", { class: "field-time" }, input, now),
    show: (at) => {
      const value = toFieldValue(at);
      if (document.activeElement !== input && input.value !== value) input.value = value;
      now.hidden = at !== null;
    },
  };
}
