import type { NodeViewRendererProps } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import { element } from "../fields/element.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import { textField } from "../fields/text-field.ts";
import type { EditorServices } from "../services.ts";
import { targetField } from "./target-field.ts";

/** A related link as it is edited: a ruled strip of title, target and call to action. */
export function relatedLinkView(
  { node, view, getPos, editor }: NodeViewRendererProps,
  services: EditorServices,
): NodeView {
  let current = node;
  const write = (attributes: Partial<RelatedLinkAttributes>) =>
    writeAttributes(view, getPos, attributes);
  const onFocus = () => services.undo.stopCapturing();
  const field = (label: string, name: "title" | "callToAction") =>
    textField({ editor, label, onFocus, write: (value) => write({ [name]: value }) });
  const title = field("Title", "title");
  const callToAction = field("Call to action", "callToAction");
  const target = targetField({
    editor,
    targets: services.targets,
    attributes: () => current.attrs as RelatedLinkAttributes,
    write,
    onFocus,
  });
  const open = element("button", { type: "button", class: "related-open" }, "Open target");
  open.addEventListener("click", () => openTarget(services, current));
  title.input.classList.add("related-title");
  callToAction.input.classList.add("related-call");
  const dom = element(
    "div",
    { "data-node": "related-link", role: "group", "aria-label": "Related link" },
    element("div", { class: "related-line" }, tag(), title.input, callToAction.input),
    element("div", { class: "related-line" }, target.dom, open),
  );
  const show = () => {
    const attributes = current.attrs as RelatedLinkAttributes;
    title.show(attributes.title);
    callToAction.show(attributes.callToAction);
    target.show();
    open.hidden = attributes.url === null && attributes.draftId === null;
  };
  show();
  return {
    dom,
    update: (next) => {
      if (next.type !== current.type) return false;
      const same = next.attrs === current.attrs;
      current = next;
      if (!same) show();
      return true;
    },
    stopEvent: (event) =>
      event.target instanceof HTMLElement && event.target.closest("input, button, li") !== null,
    ignoreMutation: () => true,
    destroy: target.close,
  };
}

const tag = () => element("span", { class: "related-tag", "aria-hidden": "true" }, "Related");

function openTarget({ targets }: EditorServices, { attrs }: Node): void {
  const { draftId, url } = attrs as RelatedLinkAttributes;
  if (draftId !== null) targets.open(draftId);
  else if (url !== null) window.open(url, "_blank", "noopener,noreferrer");
}
