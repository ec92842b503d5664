import { element } from "../fields/element.ts";

/** The group that a block's fields and text stand in, named for those who hear it. */
export function frame(
  node: string,
  label: string,
  ...children: readonly (globalThis.Node | string)[]
): HTMLElement {
  return element("div", { "data-node": node, role: "group", "aria-label": label }, ...children);
}

/** A line of words and fields that are no text of the document. */
export function line(
  className: string,
  ...children: readonly (globalThis.Node | string)[]
): HTMLElement {
  return element("div", { class: className, contenteditable: "false" }, ...children);
}

/** The place of a block's one text, with the prompt that it shows while empty. */
export function textPlace(className: string, label: string, prompt: string): HTMLElement {
  return element("div", {
    class: className,
    role: "textbox",
    "aria-label": label,
    "aria-multiline": "true",
    "data-placeholder": prompt,
  });
}
