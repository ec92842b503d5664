import type { Editor } from "@tiptap/core";
import {
  type LinkTarget,
  type LostTarget,
  targetMark,
} from "../../../shared/article/link-target.ts";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { fieldButton } from "../fields/field-button.ts";

const LOST: Readonly<Record<LostTarget, string>> = {
  killed: say("This draft was killed"),
  binned: say("This draft is in the bin"),
  missing: say("This draft is not on the desk"),
};

export interface MarkLineOptions {
  readonly editor: Editor;
  /** Changes the link in a step of undo of its own. */
  readonly write: (attributes: Partial<RelatedLinkAttributes>) => void;
}

/**
 * Says under a related link what befell its target. A new headline can be taken over, or one's own
 * title kept: then it is not told again.
 */
export function markLine({ editor, write }: MarkLineOptions) {
  const headline = element("q", { dir: "auto" });
  let now: string | null = null;
  const take = fieldButton({
    editor,
    label: say("Use it"),
    onPress: () => write({ title: now, insertedTitle: now }),
  });
  const keep = fieldButton({
    editor,
    label: say("Keep mine"),
    onPress: () => write({ insertedTitle: now }),
  });
  const renamed = element("span", {}, `${say("Headline is now:")} `, headline);
  const choice = element("span", { class: "related-choice" }, take, keep);
  const dom = element("div", { class: "related-line related-mark" });
  const show = (link: RelatedLinkAttributes, target: LinkTarget | null) => {
    const mark = target === null ? null : targetMark(link, target);
    now = mark?.kind === "renamed" ? mark.headline : null;
    headline.textContent = now;
    dom.hidden = mark === null;
    if (mark === null) dom.replaceChildren();
    else if (mark.kind === "renamed") dom.replaceChildren(renamed, choice);
    else dom.replaceChildren(element("span", { class: "missing" }, LOST[mark.kind]));
  };
  return { dom, show };
}
