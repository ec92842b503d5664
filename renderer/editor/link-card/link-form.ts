import type { Editor } from "@tiptap/core";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { typedAddress } from "../related-link/address.ts";
import { setLink } from "./set-link.ts";

let forms = 0;

/** Asks for the address of a link; `leave` is called when it is done, or given up with Escape. */
export function linkForm(editor: Editor, leave: () => void) {
  const id = `link-address-${++forms}`;
  const refusal = element("p", { class: "missing", id: `${id}-refused`, role: "alert" });
  const input = element("input", {
    id,
    type: "text",
    class: "link-input",
    placeholder: "https://",
    autocomplete: "off",
    "aria-describedby": refusal.id,
  });
  const remove = element("button", { type: "button", class: "floating-tool" }, say("Remove link"));
  const dom = element(
    "form",
    { class: "link-form", role: "dialog", "aria-label": say("Link") },
    element("label", { for: id }, say("Link address")),
    input,
    refusal,
    element(
      "div",
      { class: "link-buttons" },
      element("button", { type: "submit", class: "floating-tool is-primary" }, say("Set link")),
      remove,
    ),
  );
  const refuse = (words: string) => {
    refusal.textContent = words;
    input.setAttribute("aria-invalid", String(words !== ""));
  };
  const unlink = () => {
    leave();
    editor.commands.unsetLink();
  };
  dom.addEventListener("submit", (event) => {
    event.preventDefault();
    const href = typedAddress(input.value);
    if (input.value.trim() === "") unlink();
    else if (href === null) {
      refuse(say("This is no web or mail address. Correct it, or press Escape."));
    } else {
      leave();
      setLink(editor, href);
    }
  });
  remove.addEventListener("click", unlink);
  input.addEventListener("input", () => refuse(""));
  dom.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    leave();
  });
  const begin = (address: string) => {
    refuse("");
    input.value = address;
    input.select();
    input.focus();
  };
  return { dom, begin };
}
