import type { Editor } from "@tiptap/core";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import { say } from "../../../shared/words/say.ts";
import type { RelatedTarget, RelatedTargets } from "../editor-props.ts";
import { element } from "../fields/element.ts";
import { fieldInput, orNull } from "../fields/field-input.ts";
import { typedAddress } from "./address.ts";
import { suggestions } from "./suggestions.ts";

export interface TargetFieldOptions {
  readonly editor: Editor;
  readonly targets: RelatedTargets;
  readonly attributes: () => RelatedLinkAttributes;
  /** What a draft linked to is called now, where that is known. */
  readonly headline: () => string | null;
  readonly write: (attributes: Partial<RelatedLinkAttributes>) => void;
  readonly onFocus: () => void;
}

/**
 * Where a related link leads: an address, typed, or a draft of this desk, picked from those that
 * match what is typed. Anything else, and nothing, is TK: still to come.
 */
export function targetField(options: TargetFieldOptions) {
  const { editor, targets, attributes, headline, write, onFocus } = options;
  const marker = element("mark", { "data-node": "tk" }, "TK");
  const note = element("span", { class: "missing", "aria-live": "polite" });
  const pick = (target: RelatedTarget) => {
    const title = attributes().title ?? target.headline;
    write({ draftId: target.id, url: null, insertedTitle: target.headline, title });
    list.close();
    input.value = target.headline;
    show();
  };
  const type = (text: string | null) => {
    const url = text === null ? null : typedAddress(text);
    write({ url, draftId: null, insertedTitle: null });
    if (url === null && text !== null) list.search(text);
    else list.close();
    show();
  };
  const input = fieldInput({ editor, label: say("Target"), onFocus });
  const list = suggestions(input, targets, pick);
  const show = () => {
    const { url, draftId, insertedTitle, title } = attributes();
    const typing = document.activeElement === input;
    const known = draftId === null ? url : (headline() ?? insertedTitle ?? title ?? say("Draft"));
    const says = draftId === null && typedAddress(input.value) === url;
    if (!says || (!typing && known !== null)) input.value = known ?? "";
    const open = known === null;
    marker.hidden = !open;
    note.textContent =
      open && !typing && input.value.trim() !== "" ? say("Neither an address nor a draft") : "";
    input.classList.toggle("is-draft", draftId !== null);
  };
  input.placeholder = say("Address, or headline of a draft");
  input.addEventListener("input", () => type(orNull(input.value)));
  input.addEventListener("focus", () => {
    const { url, draftId } = attributes();
    if (url === null && draftId === null && input.value.trim() === "") list.search("");
  });
  input.addEventListener("blur", () => {
    list.close();
    show();
  });
  const dom = element("div", { class: "related-target" }, marker, input, note, list.dom);
  return { dom, show, close: list.close };
}
