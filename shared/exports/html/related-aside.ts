import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { NodeJson } from "../../article/article.ts";
import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import { safeUrl } from "../../article/url.ts";
import { noteProperties } from "../../html/notes.ts";
import { relatedNotes } from "../../html/related-words.ts";
import type { HtmlSetting } from "./setting.ts";
import { validAddress } from "./valid-address.ts";

/** A related link beside the story. Without a target that readers can reach it is its text alone. */
export function relatedAside(node: NodeJson, setting: HtmlSetting): Element {
  const link = node.attrs as unknown as RelatedLinkAttributes;
  const href = targetOf(link, setting);
  const parts: ElementContent[] = [
    ...labelled("prefix", link.prefix),
    ...(href === null ? labelled("title", link.title) : anchored(href, link)),
    ...labelled("call-to-action", link.callToAction),
  ];
  const spaced = parts.flatMap((part, at) => (at === 0 ? [part] : [text(" "), part]));
  const seen = {
    prefix: link.prefix || null,
    title: link.title || href || null,
    href,
    callToAction: link.callToAction || null,
  };
  const notes = noteProperties(relatedNotes(link, seen));
  return h("aside", { className: "related", ...notes }, [h("p", spaced)]);
}

/** Where the link leads to for readers; null for "TK" and for drafts that are not exported along. */
export function targetOf(
  { url, draftId }: RelatedLinkAttributes,
  { draftFiles }: Pick<HtmlSetting, "draftFiles">,
): string | null {
  const file = draftId === null ? undefined : draftFiles.get(draftId);
  if (file !== undefined) return file;
  const safe = url === null ? null : safeUrl(url);
  return safe === null ? null : validAddress(safe);
}

function labelled(className: string, words: string | null): ElementContent[] {
  return words === null || words === "" ? [] : [h("span", { className }, words)];
}

function anchored(href: string, { title }: RelatedLinkAttributes): ElementContent[] {
  return [h("a", { className: "title", href, rel: "noopener" }, title || href)];
}

const text = (value: string): ElementContent => ({ type: "text", value });
