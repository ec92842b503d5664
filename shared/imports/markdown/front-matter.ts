import { parseDocument } from "yaml";
import { Problem } from "../../contract/problem.ts";
import { MARKDOWN_FORMAT } from "../../markdown/front-matter.ts";

/** The fields at the head of a file, as its YAML says them. */
export type FrontMatter = Readonly<Record<string, unknown>>;

const LONGEST = 200_000;

/** The map that a YAML front matter holds; null where it is none, so that its text can be kept. */
export function readFrontMatter(yaml: string): FrontMatter | null {
  if (yaml.length > LONGEST) return null;
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: "silent", stringKeys: true });
  if (document.errors.length > 0) return null;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    return isMap(value) ? value : null;
  } catch {
    // Aliases that name what is not there, or that would unfold into more than a head can say.
    return null;
  }
}

/**
 * Whether the file says that it is in Stet's own syntax.
 * @throws Problem BAD_FILE where it is in a newer form of it
 */
export function isOwn(fields: FrontMatter): boolean {
  const format = fields.stet;
  if (typeof format !== "number" || format < 1) return false;
  if (format <= MARKDOWN_FORMAT) return true;
  throw new Problem(
    "BAD_FILE",
    `This file was written by a newer Stet (Markdown format ${format}; this one reads up to ${MARKDOWN_FORMAT}). Nothing on the desk has changed. Update Stet, or export the article again from there.`,
  );
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field as text: numbers and truth values as they are written. Null where it is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/** A field that holds one text or several. */
export function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => textOf(item) ?? []);
}
