import { type ArticleFields, type Author, emptyFields } from "../../article/article.ts";
import { AUTHOR_FIELDS, TEXT_FIELDS } from "../../markdown/front-matter.ts";
import { type FrontMatter, isMap, textOf, textsOf } from "./front-matter.ts";

/** The fields of a file in Stet's own syntax. */
export function ownFields(fields: FrontMatter): ArticleFields {
  const texts = TEXT_FIELDS.map((field) => [field, textOf(fields[field])]);
  const { direction, ...rest } = Object.fromEntries(texts);
  return {
    ...emptyFields,
    ...rest,
    direction: direction === "ltr" || direction === "rtl" ? direction : null,
    byline: (Array.isArray(fields.byline) ? fields.byline : [fields.byline]).flatMap(author),
    tags: textsOf(fields.tags),
    plannedLength: typeof fields.plannedLength === "number" ? fields.plannedLength : null,
  };
}

function author(value: unknown): Author[] {
  const unset = { role: null, organisation: null, handle: null, network: null };
  if (!isMap(value)) {
    const name = textOf(value);
    return name === null ? [] : [{ name, ...unset }];
  }
  const set = AUTHOR_FIELDS.map((field) => [field, textOf(value[field])]);
  return [{ ...unset, ...Object.fromEntries(set), name: textOf(value.name) ?? "" }];
}

const SHA256 = /^[0-9a-f]{64}$/;

/** Hashes of the photos, by the path that names their file. */
export function photoHashesByPath(fields: FrontMatter): Map<string, string> {
  if (!isMap(fields.photos)) return new Map();
  return new Map(
    Object.entries(fields.photos).flatMap(([path, hash]) =>
      typeof hash === "string" && SHA256.test(hash) ? [[path, hash]] : [],
    ),
  );
}
