import { typedAddress } from "../related-link/address.ts";
import { type FieldInputOptions, fieldInput } from "./field-input.ts";

/**
 * An address kept as an attribute. What is no address yet is not written; left so, the field keeps
 * it and says that it is wrong.
 */
export function addressField({
  write,
  ...options
}: FieldInputOptions & { readonly write: (url: string | null) => void }): {
  readonly input: HTMLInputElement;
  readonly show: (url: string | null) => void;
} {
  const input = fieldInput(options);
  input.inputMode = "url";
  const isWrong = () => input.value.trim() !== "" && typedAddress(input.value) === null;
  input.addEventListener("input", () => {
    if (!isWrong()) {
      input.removeAttribute("aria-invalid");
      write(typedAddress(input.value));
    }
  });
  input.addEventListener("blur", () => {
    if (isWrong()) input.setAttribute("aria-invalid", "true");
  });
  return {
    input,
    show: (url) => {
      if (document.activeElement === input || input.hasAttribute("aria-invalid")) return;
      input.value = url ?? "";
    },
  };
}
