import type { Nodes } from "hast";
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Article, NodeJson } from "../../article/article.ts";
import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import { type Loss, portable } from "../../article/portable.ts";
import { photoFiles } from "../photo-files.ts";
import type { Rendered } from "../rendered.ts";
import { articleElement, onLines, textAttributes } from "./article-element.ts";
import { pageHead } from "./head.ts";
import { closeHeadingGaps } from "./heading-levels.ts";
import { targetOf } from "./related-aside.ts";
import type { HtmlSetting, Setting } from "./setting.ts";

/** An article as a page of its own, to be opened, printed or handed on. */
export function exportHtmlPage(article: Article, setting: HtmlSetting): Rendered {
  return rendered(article, setting, (ported, full) => ({
    type: "root",
    children: [
      { type: "doctype" },
      { type: "text", value: "\n" },
      h(
        "html",
        textAttributes(ported),
        onLines([
          pageHead(ported, full),
          h("body", onLines([h("main", onLines([articleElement(ported, full)]))])),
        ]),
      ),
    ],
  }));
}

/** The article element alone, to be placed into another page or a CMS. */
export function exportHtmlFragment(article: Article, setting: HtmlSetting): Rendered {
  return rendered(article, setting, articleElement);
}

const writer = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

function rendered(
  article: Article,
  setting: HtmlSetting,
  build: (article: Article, setting: Setting) => Nodes,
): Rendered {
  const { article: ported, losses } = portable(article);
  const photos = photoFiles(ported.body, setting);
  const paths = new Map(photos.map(({ hash, path }) => [hash, path]));
  const { blocks: body, moved } = closeHeadingGaps(ported.body);
  const tree = build({ ...ported, body }, { ...setting, paths });
  return {
    text: `${writer.stringify(tree as never)}\n`,
    photos,
    losses: [
      ...losses,
      ...(moved > 0 ? [{ element: "headingLevel", count: moved }] : []),
      ...unreached(ported.body, { ...setting, paths }),
    ],
  };
}

/** Photos without their file and related links without a target that readers can reach. */
function unreached(blocks: readonly NodeJson[], setting: Setting): Loss[] {
  const count = { photoFile: 0, relatedLinkTarget: 0 };
  const visit = ({ type, attrs, content = [] }: NodeJson) => {
    if (type === "photo" && !setting.paths.has(String(attrs?.asset))) count.photoFile += 1;
    if (
      type === "relatedLink" &&
      targetOf(attrs as never as RelatedLinkAttributes, setting) === null
    ) {
      count.relatedLinkTarget += 1;
    }
    content.forEach(visit);
  };
  blocks.forEach(visit);
  return Object.entries(count)
    .filter(([, lost]) => lost > 0)
    .map(([element, lost]) => ({ element, count: lost }));
}
