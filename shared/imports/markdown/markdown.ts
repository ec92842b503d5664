import type { Definition, Root, RootContent } from "mdast";
import type { ArticleFields, NodeJson } from "../../article/article.ts";
import { TEMPLATE_MARKS } from "../../markdown/template-marks.ts";
import { articleOf } from "../article-of.ts";
import { Audit, told as toldOf } from "../audit.ts";
import type { Imported } from "../import-result.ts";
import { takeBesideTheStory } from "../story/beside-the-story.ts";
import { adoptCaptions } from "../story/captions.ts";
import { markToCome } from "../story/to-come.ts";
import { toldLanguage } from "../story/told-language.ts";
import { blocks } from "./blocks.ts";
import { assertBounded } from "./bounds.ts";
import { foreignFields, type HeadImage } from "./foreign-fields.ts";
import { foreignDek, foreignHeadline } from "./foreign-head.ts";
import { type FrontMatter, isOwn, readFrontMatter } from "./front-matter.ts";
import { takeDek, takeHeadline } from "./head-lines.ts";
import { ownFields, photoHashesByPath } from "./own-fields.ts";
import { parseMarkdown } from "./parser.ts";
import { photoBlock } from "./photo.ts";
import type { Reading } from "./reading.ts";

/**
 * Markdown as an article: Stet's own (`docs/markdown.md`) exactly as it was exported, any other by
 * the customs of the trade. No word is lost: what an article has no place for becomes paragraphs
 * and is counted in the audit.
 * @throws Problem BAD_FILE where the text is built to overwhelm its reader, or from a newer Stet
 */
export function importMarkdown(text: string): Imported {
  assertBounded(text);
  const fields = frontMatterOf(text);
  const own = fields !== null && isOwn(fields);
  const tree = parseMarkdown(text, own);
  const reading: Reading = {
    own,
    definitions: definitionsOf(tree),
    hashes: own ? photoHashesByPath(fields) : new Map(),
    audit: new Audit(),
    photos: [],
  };
  return own ? importOwn(tree, fields, reading) : importForeign(tree, fields, reading);
}

function frontMatterOf(text: string): FrontMatter | null {
  const match = /^\ufeff?---[\t ]*\r?\n([\s\S]*?)\r?\n---[\t ]*(?:\r?\n|$)/.exec(text);
  return match?.[1] === undefined ? null : readFrontMatter(match[1]);
}

function importOwn(tree: Root, fields: FrontMatter, reading: Reading): Imported {
  const content = withoutTemplate(tree.children.filter(({ type }) => type !== "yaml"));
  const headline = takeHeadline(content, fields, reading);
  const dek = takeDek(headline.rest, fields, reading);
  const body = blocks(dek.rest, reading);
  return imported(ownFields(fields), headline.line, dek.line, body, reading);
}

/** What stands between the marks of a template, where the file was written into one. */
function withoutTemplate(content: RootContent[]): RootContent[] {
  const at = (mark: string) =>
    content.findIndex((node) => node.type === "html" && node.value === mark);
  const [begin, end] = [at(TEMPLATE_MARKS.begin), at(TEMPLATE_MARKS.end)];
  return begin < 0 || end < begin ? content : content.slice(begin + 1, end);
}

function importForeign(tree: Root, head: FrontMatter | null, reading: Reading): Imported {
  const foreign = foreignFields(head ?? {}, reading.audit);
  const content =
    head === null ? tree.children : tree.children.filter(({ type }) => type !== "yaml");
  const headline = foreignHeadline(content, foreign, reading);
  const dek = foreignDek(headline.rest, foreign, reading);
  const read = [...headPhoto(foreign.image, reading), ...blocks(dek.rest, reading)];
  const { body, byline } = takeBesideTheStory(
    adoptCaptions(read, reading.audit),
    foreign.fields.byline,
    reading.audit,
  );
  const told = toldLanguage(foreign.fields, [...headline.line, ...dek.line, ...body]);
  return imported(
    { ...foreign.fields, ...told, byline },
    markToCome(headline.line),
    markToCome(dek.line),
    markToCome(body),
    reading,
  );
}

function headPhoto(image: HeadImage | null, reading: Reading): NodeJson[] {
  if (image === null) return [];
  const { url, alt, caption } = image;
  return [photoBlock({ type: "image", attrs: { url, alt, title: caption } }, [], reading)];
}

function imported(
  fields: ArticleFields,
  headlineContent: NodeJson[],
  dekContent: NodeJson[],
  body: NodeJson[],
  { audit, photos }: Reading,
): Imported {
  const article = articleOf(fields, headlineContent, dekContent, body);
  return { article, ...toldOf(audit), photos };
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Root | RootContent) => {
    if (node.type === "definition") {
      const label = node.identifier.toUpperCase();
      // The first one counts, as in CommonMark.
      if (!found.has(label)) found.set(label, node);
    }
    if ("children" in node) for (const child of node.children) visit(child as RootContent);
  };
  visit(tree);
  return found;
}
