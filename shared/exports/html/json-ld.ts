import { type Article, type Author, type NodeJson, plainText } from "../../article/article.ts";
import { creditLine } from "../../article/credit.ts";
import type { PhotoAttributes } from "../../article/nodes/photo.ts";
import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import { NO_DETAILS, settled, settledText } from "../../article/photo-details.ts";
import { nodesOf } from "../../article/walk.ts";
import { bodyWords } from "../../article/words.ts";
import { profilePage } from "./profiles.ts";
import { targetOf } from "./related-aside.ts";
import type { Setting } from "./setting.ts";
import { isoTime, languageTag } from "./times.ts";

/**
 * What search engines and aggregators read: schema.org's NewsArticle as JSON-LD. What is not known
 * is left out, the publisher among it: the desk belongs to no one publication. `<` is escaped, so
 * that no text ends the script element that holds it.
 */
export function newsArticle(article: Article, setting: Setting): string {
  const graph = known({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.headline,
    description: article.dek,
    author: article.byline.map(person),
    datePublished: isoTime(article.publishedAt),
    dateModified: isoTime(article.updatedAt),
    image: nodesOf(article.body, "photo").flatMap(({ node }) => imageObjects(node, setting)),
    articleSection: article.section,
    inLanguage: languageTag(article.language),
    wordCount: bodyWords(article.body),
    keywords: article.tags,
    citation: nodesOf(article.body, "relatedLink").flatMap(({ node }) => citation(node, setting)),
  });
  return JSON.stringify(graph, null, 1).replaceAll("<", "\\u003c");
}

/** The object without what is null, empty or an empty list. */
function known(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isKnown = (value: unknown) =>
    value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value)));
}

function person(author: Author): Record<string, unknown> {
  const page = profilePage(author);
  const { organisation } = author;
  return known({
    "@type": "Person",
    name: author.name,
    jobTitle: author.role,
    affiliation: organisation ? { "@type": "Organization", name: organisation } : null,
    url: page,
    sameAs: page === null ? [] : [page],
  });
}

/** The picture, then its cuts: search engines ask for several shapes of it. */
function imageObjects(photo: NodeJson, setting: Setting): Record<string, unknown>[] {
  const use = photo.attrs as unknown as PhotoAttributes;
  const file = setting.files.get(use.asset ?? "");
  if (file === undefined) return [];
  const { photographer, agency } = use;
  const creator = photographer
    ? { "@type": "Person", name: photographer }
    : agency && { "@type": "Organization", name: agency };
  return [file, ...file.crops].map(({ path, width, height }) =>
    known({
      "@type": "ImageObject",
      contentUrl: path,
      width,
      height,
      caption: plainText(photo.content ?? []),
      creditText: creditLine(use),
      creator,
      ...licensing(use.asset ?? "", setting),
    }),
  );
}

/**
 * What Google's image licence asks for beside credit and creator. The desk's word on the licence comes before
 * the file's; where a licence is to be had is the licensor's address, who is the creator's agent.
 */
function licensing(hash: string, { photos, details }: Setting): Record<string, unknown> {
  const said = details?.get(hash) ?? NO_DETAILS;
  const [licensor] = settled(said, "licensors");
  const shop = typeof licensor === "string" ? null : licensor?.LicensorURL;
  return {
    license: photos.get(hash)?.rights?.licence ?? webAddress(settledText(said, "webStatement")),
    acquireLicensePage: webAddress(shop ?? null),
    copyrightNotice: settledText(said, "copyrightNotice"),
  };
}

const webAddress = (text: string | null) =>
  text !== null && /^https?:\/\/\S+$/i.test(text.trim()) ? text.trim() : null;

function citation(link: NodeJson, setting: Setting): Record<string, unknown>[] {
  const attrs = link.attrs as unknown as RelatedLinkAttributes;
  const url = targetOf(attrs, setting);
  if (!attrs.title && url === null) return [];
  return [known({ "@type": "CreativeWork", name: attrs.title, url })];
}
