import type { Definition, Root, RootContent } from "mdast";
import { type Article, emptyFields, type NodeJson } from "../../article/article.ts";
import { textOrNull } from "../../article/portable.ts";
import { schema } from "../../article/schema.ts";
import { countAudit, type Imported } from "../import-result.ts";
import { blocks } from "./blocks.ts";
import { type FrontMatter, isOwn, readFrontMatter } from "./front-matter.ts";
import { takeDek, takeHeadline } from "./head-lines.ts";
import { ownFields, photoHashesByPath } from "./own-fields.ts";
import { parseMarkdown } from "./parser.ts";
import type { Reading } from "./reading.ts";

/**
 * Markdown as an article: Stet's own (`docs/markdown.md`) exactly as it was exported, any other by
 * the customs of the trade. No word is lost: what an article has no place for becomes paragraphs
 * and is counted in the audit.
 * @throws Problem BAD_FILE where the text is built to overwhelm its reader, or from a newer Stet
 */
export function importMarkdown(text: string): Imported {
  const fields = frontMatterOf(text);
  const own = fields !== null && isOwn(fields);
  const tree = parseMarkdown(text, own);
  return own ? importOwn(tree, fields) : importOwn(tree, fields ?? {});
}

function frontMatterOf(text: string): FrontMatter | null {
  const match = /^\ufeff?---[\t ]*\r?\n([\s\S]*?)\r?\n---[\t ]*(?:\r?\n|$)/.exec(text);
  return match?.[1] === undefined ? null : readFrontMatter(match[1]);
}

function importOwn(tree: Root, fields: FrontMatter): Imported {
  const reading: Reading = {
    own: true,
    definitions: definitionsOf(tree),
    hashes: photoHashesByPath(fields),
    audit: [],
    photos: [],
  };
  const content = tree.children.filter(({ type }) => type !== "yaml");
  const headline = takeHeadline(content, fields, reading);
  const dek = takeDek(headline.rest, fields, reading);
  const body = canonical(blocks(dek.rest, reading));
  return imported({ ...emptyFields, ...ownFields(fields) }, headline.line, dek.line, body, reading);
}

function imported(
  fields: typeof emptyFields,
  headlineContent: NodeJson[],
  dekContent: NodeJson[],
  body: NodeJson[],
  { audit, photos }: Reading,
): Imported {
  const article: Article = {
    ...fields,
    headline: textOrNull(headlineContent),
    headlineContent,
    dek: textOrNull(dekContent),
    dekContent,
    body,
  };
  return { article, audit: countAudit(audit), photos };
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

/** The blocks in the form in which the editor's document gives them. */
function canonical(content: readonly NodeJson[]): NodeJson[] {
  const document = schema.nodeFromJSON({ type: "doc", content });
  document.check();
  return document.children.map((block) => block.toJSON());
}
