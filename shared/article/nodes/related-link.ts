import { say } from "../../words/say.ts";
import {
  blockAttributes,
  type DomElement,
  dataAttributes,
  type NodeElement,
  reading,
  textAttribute,
} from "../element.ts";
import { safeUrl } from "../url.ts";

/** A related link's target is a draft of this desk, or a URL, or, with both null, still to come (TK). */
export interface RelatedLinkAttributes {
  id: string | null;
  title: string | null;
  url: string | null;
  draftId: string | null;
  /** The target's headline when the link was inserted, or its change last seen, to notice the next. */
  insertedTitle: string | null;
  prefix: string | null;
  /** E.g. "Read more here." */
  callToAction: string | null;
}

export const relatedLink: NodeElement = {
  name: "relatedLink",
  aside: true,
  spec: {
    group: "block",
    atom: true,
    draggable: true,
    attrs: {
      ...blockAttributes,
      title: textAttribute,
      url: textAttribute,
      draftId: textAttribute,
      insertedTitle: textAttribute,
      prefix: textAttribute,
      callToAction: textAttribute,
    },
    parseDOM: [
      {
        tag: "aside[data-node=related-link]",
        getAttrs: reading(({ dataset }) => readLink(dataset)),
      },
    ],
    toDOM: (node) => ["aside", writeLink(node.attrs as RelatedLinkAttributes)],
    leafText: (node) => node.attrs.title ?? "",
  },
  checks: [
    {
      rule: "linkWithoutTarget",
      severity: "WARN",
      fault: ({ attrs }) =>
        attrs?.url || attrs?.draftId
          ? null
          : say("The related link {link} has no target yet.", { link: linkName(attrs?.title) }),
      fix: say("Choose a draft, paste an address, or leave it as a title alone."),
    },
  ],
};

/** How a message names a related link. */
export function linkName(title: unknown): string {
  return typeof title === "string" && title.trim() !== "" ? `“${title}”` : say("without a title");
}

function readLink(data: DomElement["dataset"]): Partial<RelatedLinkAttributes> {
  return {
    title: data.title ?? null,
    url: data.url === undefined ? null : safeUrl(data.url),
    draftId: data.draftId ?? null,
    insertedTitle: data.insertedTitle ?? null,
    prefix: data.prefix ?? null,
    callToAction: data.callToAction ?? null,
  };
}

function writeLink(attrs: RelatedLinkAttributes): Record<string, string> {
  const { title, url, draftId, insertedTitle, prefix, callToAction } = attrs;
  const fields = { title, url, draftId, insertedTitle, prefix, callToAction };
  return dataAttributes("related-link", fields);
}
