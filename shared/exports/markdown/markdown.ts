import type { PhrasingContent, RootContent } from "mdast";
import type { Article, NodeJson } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { nodesOf } from "../../article/walk.ts";
import { madeSmaller, photoFiles, photoHashes } from "../photo-files.ts";
import type { ExportSetting, Rendered } from "../rendered.ts";
import type { Template } from "../templates/template.ts";
import { aroundMarkdown } from "../templates/text-template.ts";
import { blockContent } from "./blocks.ts";
import { frontMatter } from "./front-matter.ts";
import { lineBreakTag, phrasing } from "./inline.ts";
import { writeTree } from "./writer.ts";

export interface MarkdownSetting extends ExportSetting {
  /** The fields that stand at its head; left out or null, all. */
  readonly frontMatter?: readonly string[] | null;
  /** What of the newsroom's stands around the story, below the head. */
  readonly template?: Template | null;
}

/**
 * An article as Markdown, in the syntax of `docs/markdown.md`. `importMarkdown` reads it back as
 * the equal article: as `portable(article)`, up to the ids of blocks.
 */
export function exportMarkdown(article: Article, setting: MarkdownSetting): Rendered {
  const { article: ported, losses } = portable(article);
  // A picture has one address here.
  const photos = photoFiles(ported.body, setting).map((file) => ({
    ...file,
    smaller: [],
    better: [],
    crops: [],
  }));
  const paths = new Map(photos.map(({ hash, path }) => [hash, path]));
  const missing = photoHashes(ported.body).filter((hash) => !paths.has(hash));
  const named = missing.map((hash) => ({ hash, path: `${setting.photoFolder}/${hash}` }));
  for (const { hash, path } of named) paths.set(hash, path);
  const { draft, frontMatter: chosen } = setting;
  const head = frontMatter(ported, draft, [...photos, ...named], chosen);
  const story = [
    ...headline(ported.headlineContent),
    ...dek(ported.dekContent),
    ...blockContent(ported.body, {
      pathOf: (hash) => paths.get(hash) ?? "",
      language: ported.language,
    }),
  ];
  const lost = [
    { element: "field", count: head.left },
    { element: "photoFile", count: missing.length },
    { element: "relatedLinkTarget", count: open(ported.body, "relatedLink") },
    { element: "embedAddress", count: open(ported.body, "embed") },
  ].filter(({ count }) => count > 0);
  return {
    text: textOf(ported, head.yaml, story, setting.template ?? null),
    photos,
    losses: [...losses, ...lost, ...madeSmaller(photos, setting)],
  };
}

function textOf(
  article: Article,
  yaml: string,
  story: RootContent[],
  template: Template | null,
): string {
  const write = (...children: RootContent[]) => writeTree({ type: "root", children });
  if (template === null) return write({ type: "yaml", value: yaml }, ...story);
  const head = write({ type: "yaml", value: yaml });
  return `${head}\n${aroundMarkdown(template, article, write(...story))}`;
}

function headline(content: readonly NodeJson[]): RootContent[] {
  if (content.length === 0) return [];
  return [{ type: "heading", depth: 1, children: phrasing(content, true) }];
}

/** The dek is a paragraph that is one emphasis; italics within it are written as `<em>`. */
function dek(content: readonly NodeJson[]): RootContent[] {
  if (content.length === 0) return [];
  const children = phrasing(content, true).flatMap(tagEmphasis);
  return [{ type: "paragraph", children: [{ type: "emphasis", children }] }];
}

function tagEmphasis(node: PhrasingContent): PhrasingContent[] {
  if (!("children" in node)) return [node];
  const children = (node.children as PhrasingContent[]).flatMap(tagEmphasis);
  if (node.type !== "emphasis") return [{ ...node, children } as PhrasingContent];
  return [{ ...lineBreakTag(), value: "<em>" }, ...children, { type: "html", value: "</em>" }];
}

/** Links and embeds that lead nowhere yet. The file says so and is read back so; its readers are stuck. */
function open(blocks: readonly NodeJson[], type: "relatedLink" | "embed"): number {
  return nodesOf(blocks, type).filter(
    ({ node: { attrs } }) => (attrs?.url ?? attrs?.draftId ?? null) === null,
  ).length;
}
