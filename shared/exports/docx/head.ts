import type { Paragraph } from "docx";
import type { Article, Author } from "../../article/article.ts";
import { phrasesFor } from "../html/phrases.ts";
import { profilePage } from "../html/profiles.ts";
import { languageTag } from "../html/times.ts";
import { linkedWords, phrasing, words } from "./inline.ts";
import { plainLine } from "./line.ts";
import type { TextSetting } from "./setting.ts";
import type { StyleId } from "./styles.ts";

/** What stands above the story: kicker, headline, dek, byline, dateline. */
export function headLines(article: Article, setting: TextSetting): Paragraph[] {
  const { kicker, headlineContent, dekContent, dateline } = article;
  const field = (
    style: StyleId,
    text: string | null,
    more: Parameters<typeof plainLine>[3] = {},
  ) => (text ? [plainLine(style, words(text, setting), setting, more)] : []);
  const rich = (style: StyleId, content: Article["dekContent"]) =>
    content.length > 0 ? [plainLine(style, phrasing(content, setting), setting)] : [];
  return [
    ...field("Kicker", kicker),
    ...rich("Title", headlineContent),
    ...rich("Subtitle", dekContent),
    ...field("Byline", bylineWords(article), dateline ? { spacing: { after: 60 } } : {}),
    ...field("Dateline", dateline),
  ];
}

/** "By Mara Lindqvist and Ola Ness, Reporter"; null without a name. */
export function bylineWords({
  byline,
  language,
}: Pick<Article, "byline" | "language">): string | null {
  if (byline.length === 0) return null;
  const list = new Intl.ListFormat(languageTag(language) ?? "en", { type: "conjunction" });
  return `${phrasesFor(language).by} ${list.format(byline.map(authorWords))}`;
}

function authorWords({ name, role, organisation }: Author): string {
  return [name, role, organisation].filter(Boolean).join(", ");
}

/** What stands below it: how to follow or reach the authors. */
export function footLines({ byline, language }: Article, setting: TextSetting): Paragraph[] {
  return byline.flatMap((author) => {
    const handle = author.handle?.trim() ?? "";
    if (handle === "") return [];
    const opening = phrasesFor(language).follow(author.name, author.network?.trim() || null);
    const page = profilePage(author);
    const shown = page === null ? words(handle, setting) : [linkedWords(handle, page, setting)];
    return [plainLine("AuthorFooter", [...words(`${opening} `, setting), ...shown], setting)];
  });
}
