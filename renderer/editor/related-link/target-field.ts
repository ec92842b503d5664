import type { Editor } from "@tiptap/core";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import type { RelatedTarget, RelatedTargets } from "../editor-props.ts";
import { element } from "../fields/element.ts";
import { textField } from "../fields/text-field.ts";
import { typedAddress } from "./address.ts";
import { suggestions } from "./suggestions.ts";

export interface TargetFieldOptions {
  readonly editor: Editor;
  readonly targets: RelatedTargets;
  readonly attributes: () => RelatedLinkAttributes;
  readonly write: (attributes: Partial<RelatedLinkAttributes>) => void;
  readonly onFocus: () => void;
}

/**
 * Where a related link leads: an address, typed, or a draft of this desk, picked from those that
 * match what is typed. Anything else, and nothing, is TK: still to come.
 */
export function targetField({ editor, targets, attributes, write, onFocus }: TargetFieldOptions) {
  const marker = element("mark", { "data-node": "tk" }, "TK");
  const note = element("span", { class: "missing", role: "status" });
  const pick = (target: RelatedTarget) => {
    const title = attributes().title ?? target.headline;
    write({ draftId: target.id, url: null, insertedTitle: target.headline, title });
    list.close();
    field.input.value = target.headline;
    show();
  };
  const type = (text: string | null) => {
    const url = text === null ? null : typedAddress(text);
    write({ url, draftId: null, insertedTitle: null });
    if (url === null && text !== null) list.search(text);
    else list.close();
    show();
  };
  const field = textField({ editor, label: "Target", write: type, onFocus });
  const list = suggestions(field.input, targets, pick);
  const show = () => {
    const { url, draftId, insertedTitle, title } = attributes();
    const typing = document.activeElement === field.input;
    const known = draftId === null ? url : (insertedTitle ?? title ?? "Draft");
    if (!typing && known !== null) field.input.value = known;
    const open = known === null;
    marker.hidden = !open;
    note.textContent =
      open && !typing && field.input.value.trim() !== "" ? "Neither an address nor a draft" : "";
    field.input.classList.toggle("is-draft", draftId !== null);
  };
  field.input.placeholder = "Address, or headline of a draft";
  field.input.addEventListener("blur", () => {
    list.close();
    show();
  });
  const dom = element("div", { class: "related-target" }, marker, field.input, note, list.dom);
  return { dom, show, close: list.close };
}
