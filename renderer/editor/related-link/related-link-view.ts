import type { NodeViewRendererProps } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import { say } from "../../../shared/words/say.ts";
import { beOwnStep } from "../blocks/own-step.ts";
import { blockView } from "../fields/block-view.ts";
import { element } from "../fields/element.ts";
import { writeAttributes } from "../fields/node-attributes.ts";
import { textField } from "../fields/text-field.ts";
import type { EditorServices } from "../services.ts";
import { followTarget } from "./follow-target.ts";
import { markLine } from "./mark-line.ts";
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
  const field = (label: string, name: "title" | "callToAction" | "prefix") =>
    textField({ editor, label, onFocus, write: (value) => write({ [name]: value }) });
  const title = field(say("Title"), "title");
  const callToAction = field(say("Call to action"), "callToAction");
  const prefix = field(say("Prefix"), "prefix");
  const target = targetField({
    editor,
    targets: services.targets,
    attributes: () => current.attrs as RelatedLinkAttributes,
    headline: () => followed.get()?.headline ?? null,
    write,
    onFocus,
  });
  const mark = markLine({
    editor,
    write: (attributes) => {
      beOwnStep(services.undo);
      write(attributes);
      // The button that was pressed is gone.
      title.input.focus();
    },
  });
  const showTarget = () => {
    target.show();
    mark.show(current.attrs as RelatedLinkAttributes, followed.get());
  };
  const followed = followTarget(services.targets, showTarget);
  const open = element("button", { type: "button", class: "related-open" }, say("Open target"));
  open.addEventListener("click", () => openTarget(services, current));
  title.input.classList.add("related-title");
  callToAction.input.classList.add("related-call");
  prefix.input.classList.add("related-prefix");
  prefix.input.placeholder = say("Related");
  const dom = element(
    "div",
    { "data-node": "related-link", role: "group", "aria-label": say("Related link") },
    element("div", { class: "related-line" }, prefix.input, title.input, callToAction.input),
    element("div", { class: "related-line" }, target.dom, open),
    mark.dom,
  );
  return blockView(node, {
    dom,
    show: (next) => {
      current = next;
      const attributes = next.attrs as RelatedLinkAttributes;
      title.show(attributes.title);
      callToAction.show(attributes.callToAction);
      prefix.show(attributes.prefix);
      followed.follow(attributes.draftId);
      showTarget();
      open.hidden = attributes.url === null && attributes.draftId === null;
    },
    destroy: () => {
      target.close();
      followed.close();
    },
  });
}

function openTarget({ targets }: EditorServices, { attrs }: Node): void {
  const { draftId, url } = attrs as RelatedLinkAttributes;
  if (draftId !== null) targets.open(draftId);
  else if (url !== null) window.open(url, "_blank", "noopener,noreferrer");
}
