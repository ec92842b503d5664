import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { plainSpaces } from "../../../text/spaces.ts";
import { textOf } from "../elements.ts";

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const LONGEST = 5_000;

/** A text of a page's data, on one line: what stands there as HTML is read as such. Null if blank. */
export function plainField(value: unknown): string | null {
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = /[&<]/.test(value) ? textOf(parser.parse(value)) : value;
  return plainSpaces(text.replace(/\p{Cc}/gu, " ")) || null;
}
