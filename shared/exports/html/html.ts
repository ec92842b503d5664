import type { Element, Nodes, Root } from "hast";
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { type Article, type NodeJson, plainText } from "../../article/article.ts";
import type { EmbedAttributes } from "../../article/nodes/embed.ts";
import type { PhotoAttributes } from "../../article/nodes/photo.ts";
import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import { portable } from "../../article/portable/portable.ts";
import type { Loss } from "../../article/portable/tally.ts";
import { nodesOf } from "../../article/walk.ts";
import { guessLanguage } from "../../text/guess-language.ts";
import { filesByHash, madeSmaller, photoFiles } from "../photo-files.ts";
import type { Rendered } from "../rendered.ts";
import { inTemplate } from "../templates/page-template.ts";
import { slotWords } from "../templates/slot-words.ts";
import { articleElement, bodyElement, onLines, textAttributes } from "./article-element.ts";
import { pageHead, pageMetadata, pageStyle } from "./head.ts";
import { closeHeadingGaps } from "./heading-levels.ts";
import { phrasing } from "./inline.ts";
import { paperHead } from "./paper.ts";
import { targetOf } from "./related-aside.ts";
import type { HtmlSetting, Setting } from "./setting.ts";

/** An article as a page of its own, to be opened, printed or handed on. */
export function exportHtmlPage(article: Article, setting: HtmlSetting): Rendered {
  return rendered(article, setting, wholePage);
}

/** In the newsroom's own page where it has one. */
function wholePage(article: Article, setting: Setting): Root {
  const { template } = setting;
  if (!template) return page(article, setting, []);
  return inTemplate(template, "html", {
    article: articleElement(article, setting),
    metadata: pageMetadata(article, setting),
    style: [pageStyle()],
    words: slotWords(article, guessedLanguage(article).lang ?? null),
  });
}

/** The same page as a host prints it, e.g. for a PDF; it is shown to nobody. */
export function exportPaper(article: Article, setting: HtmlSetting): Rendered {
  return rendered(article, setting, (ported, full) => page(ported, full, paperHead(ported)));
}

function page(article: Article, setting: Setting, more: readonly Element[]): Root {
  return {
    type: "root",
    children: [
      { type: "doctype" },
      { type: "text", value: "\n" },
      h(
        "html",
        { ...guessedLanguage(article), ...textAttributes(article) },
        onLines([
          pageHead(article, setting, more),
          h("body", onLines([h("main", onLines([articleElement(article, setting)]))])),
        ]),
      ),
    ],
  };
}

/**
 * Of a page whose article says no language: what it is clearly written in, for those who have it read
 * to them. The article's own element says none, so that none comes back.
 */
function guessedLanguage({
  headline,
  dek,
  body,
  ...article
}: Article): ReturnType<typeof textAttributes> {
  if (article.language !== null) return {};
  const texts = [headline, dek, ...body.map(({ content }) => plainText(content ?? []))];
  const language = guessLanguage(texts.join("\n"));
  return textAttributes({ language, direction: article.direction });
}

/** The article element alone, to be placed into another page or a CMS. */
export function exportHtmlFragment(article: Article, setting: HtmlSetting): Rendered {
  return rendered(article, setting, fragment);
}

function fragment(article: Article, setting: Setting): Root {
  const story = articleElement(article, setting);
  const { template } = setting;
  if (!template) return { type: "root", children: [story] };
  const words = slotWords(article, null);
  return inTemplate(template, "html-fragment", { article: story, metadata: [], style: [], words });
}

/** The story alone as an article element, for what carries headline, dek, byline and dates beside it. */
export function exportHtmlBody(article: Article, setting: HtmlSetting): Rendered {
  return rendered(article, setting, bodyElement);
}

/** Words and their marks, as they stand in a heading. */
export function htmlLine(content: readonly NodeJson[]): string {
  return writer.stringify({ type: "root", children: phrasing(content) } as never);
}

/** The article as a tree, for those who show it rather than write it. */
export function htmlArticle(article: Article, setting: HtmlSetting): Element {
  const { ported, full } = prepared(article, setting);
  return articleElement(ported, full);
}

/** The whole page as a tree. */
export function htmlPage(article: Article, setting: HtmlSetting): Root {
  const { ported, full } = prepared(article, setting);
  return wholePage(ported, full);
}

const writer = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

function rendered(
  article: Article,
  setting: HtmlSetting,
  build: (article: Article, setting: Setting) => Nodes,
): Rendered {
  const { ported, full, photos, losses, moved } = prepared(article, setting);
  const tree = build(ported, full);
  return {
    text: `${(writer.stringify(tree as never) as string).replace(/(?<!\n)\n+$/, "")}\n`,
    photos,
    losses: [
      ...losses,
      ...(moved > 0 ? [{ element: "headingLevel", count: moved }] : []),
      ...unreached(ported.body, full),
      ...madeSmaller(photos, setting),
    ],
  };
}

/** The article as HTML can carry it, and what it is written by. */
function prepared(article: Article, setting: HtmlSetting) {
  const { article: carried, losses } = portable(article);
  const photos = photoFiles(carried.body, setting);
  const files = filesByHash(photos);
  const { blocks: body, moved } = closeHeadingGaps(carried.body, setting.headingsFrom);
  const full: Setting = { ...setting, files, language: carried.language };
  return { ported: { ...carried, body }, full, photos, losses, moved };
}

/** What readers cannot reach: photos without their file, links and embeds without a target. */
function unreached(blocks: readonly NodeJson[], setting: Setting): Loss[] {
  const lost = (type: string, isLost: (attrs: never) => boolean) =>
    nodesOf(blocks, type).filter(({ node }) => isLost(node.attrs as never)).length;
  const counts = {
    photoFile: lost("photo", ({ asset }: PhotoAttributes) => !setting.files.has(asset ?? "")),
    relatedLinkTarget: lost(
      "relatedLink",
      (link: RelatedLinkAttributes) => targetOf(link, setting) === null,
    ),
    embedAddress: lost("embed", ({ url }: EmbedAttributes) => url === null),
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([element, count]) => ({ element, count }));
}
