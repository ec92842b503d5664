import { type Article, type Author, plainText } from "../../article/article.ts";
import { AUTHOR_FIELDS, MARKDOWN_FORMAT, TEXT_FIELDS } from "../../markdown/front-matter.ts";
import { writeYaml } from "../../markdown/yaml.ts";
import type { PhotoFile } from "../rendered.ts";

/** By these a file is read back, and known again by a later export. */
const OWN: ReadonlySet<string> = new Set(["stet", "draftId", "photos"]);

export interface FrontMatter {
  readonly yaml: string;
  /** How many fields are set and were not chosen. */
  readonly left: number;
}

/**
 * The article's fields as YAML, unset ones left out, and those that are not `chosen` (null: all). Headline and dek stand here in plain text for
 * other programs; the text below holds them as they are read back.
 */
export function frontMatter(
  article: Article,
  draft: string | null,
  photos: readonly Pick<PhotoFile, "hash" | "path">[],
  chosen: readonly string[] | null = null,
): FrontMatter {
  const { headlineContent, dekContent, byline, tags, plannedLength } = article;
  const texts = TEXT_FIELDS.map((field) => [field, article[field]]);
  const fields = {
    stet: MARKDOWN_FORMAT,
    // Not "draft", which site generators take for "do not publish".
    draftId: draft,
    headline: headlineContent.length > 0 ? plainText(headlineContent) : null,
    dek: dekContent.length > 0 ? plainText(dekContent) : null,
    byline: byline.length > 0 ? byline.map(author) : null,
    ...Object.fromEntries(texts),
    tags: tags.length > 0 ? tags : null,
    plannedLength,
    photos:
      photos.length > 0 ? Object.fromEntries(photos.map(({ path, hash }) => [path, hash])) : null,
  };
  const set = Object.entries(fields).filter(([, value]) => value !== null);
  const kept = set.filter(([key]) => chosen === null || OWN.has(key) || chosen.includes(key));
  const yaml = writeYaml(Object.fromEntries(kept), { flow: false });
  return { yaml, left: set.length - kept.length };
}

function author({ name, ...rest }: Author): string | Record<string, string> {
  const set = AUTHOR_FIELDS.flatMap((field) => {
    const value = rest[field];
    return value === null ? [] : [[field, value]];
  });
  return set.length === 0 ? name : { name, ...Object.fromEntries(set) };
}
