import { type Article, type NodeJson, plainText } from "../article/article.ts";
import { creditLine } from "../article/credit.ts";
import type { EmbedAttributes } from "../article/nodes/embed.ts";
import type { PhotoAttributes } from "../article/nodes/photo.ts";
import type { ReaderNoteAttributes } from "../article/nodes/reader-note.ts";
import type { RelatedLinkAttributes } from "../article/nodes/related-link.ts";
import { providerOf } from "../article/providers.ts";
import { phrasesFor } from "../exports/html/phrases.ts";
import { targetOf } from "../exports/html/related-aside.ts";
import type { HtmlSetting } from "../exports/html/setting.ts";
import { isoTime, languageTag, readableTime } from "../exports/html/times.ts";

type Setting = Pick<HtmlSetting, "draftFiles">;

/**
 * Every line that readers of an article see, in its order, without empty ones: what an export in
 * which each line is a paragraph has to say, no more and no less.
 */
export function saidLines(article: Article, setting: Setting): string[] {
  const { kicker, headlineContent, dekContent, dateline, byline, language } = article;
  const { by, follow } = phrasesFor(language);
  const names = byline.map(({ name, role, organisation }) =>
    [name, role, organisation].filter(Boolean).join(", "),
  );
  const list = new Intl.ListFormat(languageTag(language) ?? "en");
  const followed = byline.flatMap(({ name, handle, network }) =>
    handle?.trim() ? [`${follow(name, network?.trim() || null)} ${handle.trim()}`] : [],
  );
  return [
    kicker,
    plainText(headlineContent),
    plainText(dekContent),
    names.length > 0 ? `${by} ${list.format(names)}` : null,
    dateline,
    ...article.body.flatMap((node) => blockLines(node, article, setting)),
    ...followed,
  ].filter((line): line is string => line !== null && line !== "");
}

function blockLines(node: NodeJson, article: Article, setting: Setting): (string | null)[] {
  const { type, attrs = {}, content = [] } = node;
  const below = () => content.flatMap((child) => blockLines(child, article, setting));
  switch (type) {
    case "paragraph":
    case "heading":
    case "tableCell":
      return [plainText(content)];
    case "photo":
      return [plainText(content), creditLine(attrs as unknown as PhotoAttributes)];
    case "pullQuote":
      return [plainText(content), attrs.attribution === null ? null : `— ${attrs.attribution}`];
    case "relatedLink":
      return [relatedWords(attrs as unknown as RelatedLinkAttributes, setting)];
    case "embed":
      return [embedWords(attrs as unknown as EmbedAttributes)];
    case "readerNote":
      return [noteWords(attrs as unknown as ReaderNoteAttributes, article), plainText(content)];
    case "keyPoints":
      return [attrs.title as string | null, ...below()];
    default:
      return below();
  }
}

function relatedWords(link: RelatedLinkAttributes, setting: Setting): string {
  const title = link.title || targetOf(link, setting);
  return [link.prefix, title, link.callToAction].filter(Boolean).join(" ");
}

function embedWords({ url, provider, title }: EmbedAttributes): string {
  return [title || url, provider ?? providerOf(url)].filter(Boolean).join(" ");
}

function noteWords({ kind, at }: ReaderNoteAttributes, { language }: Article): string {
  const time = isoTime(at);
  const label = phrasesFor(language).notes[kind];
  return time === null ? label : `${label} · ${readableTime(time, languageTag(language))}`;
}
