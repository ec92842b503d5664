import { type Author, type NodeJson, plainText } from "../../../article/article.ts";
import type { Audit } from "../../audit.ts";
import { parseByline } from "../../lines/byline-line.ts";
import { isDateLine } from "../../lines/dateline.ts";

/** What stands in fields of its own, and is not to stand a second time in the body. */
export interface Told {
  readonly headline: string | null;
  readonly dek: string | null;
  readonly byline: readonly Author[];
  readonly publishedAt: string | null;
}

/** How many blocks a page needs for what it prints above a story. */
const OPENING = 8;

/** The body without the lines at its top that only repeat a field. */
export function withoutOpening(body: readonly NodeJson[], told: Told, audit: Audit): NodeJson[] {
  return body.filter((block, at) => {
    if (at >= OPENING || !repeats(block, told)) return true;
    audit.forget("headingLevel", plainText(block.content ?? []));
    return false;
  });
}

function repeats({ type, content = [] }: NodeJson, told: Told): boolean {
  if (type !== "paragraph" && type !== "heading") return false;
  const line = plainText(content);
  if ([told.headline, told.dek].some((one) => one !== null && isSame(one, line))) return true;
  if (told.publishedAt !== null && isTimes(line.trim())) return true;
  return isByline(line, told.byline);
}

/** A line of dates and times alone: "Posted Nov. 18, 8:19 PM; Updated Nov. 19". */
function isTimes(line: string): boolean {
  if (line.length > 120 || !/\d/.test(line)) return false;
  return isDateLine(line) || line.replace(TIME_WORDS, "").trim() === "";
}

const TIME_WORDS =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:first|last)?\s*(?:published|posted|updated|modified|created)\b|\b(?:at|on|ago|hours?|[ap]\.?m\.?|[A-Z]{2,4}T|GMT|UTC)\b|[\d\p{P}\p{S}\s]+/giu;

function isByline(line: string, byline: readonly Author[]): boolean {
  if (byline.length === 0 || line.length > 200) return false;
  const names = byline.map(({ name }) => letters(name));
  const [, rest] = /^by\s+(.*)$/i.exec(line) ?? [];
  // "By Lea Brandt - 11/18/26 11:04 PM": what follows the name is no sentence.
  if (rest !== undefined && names.some((name) => letters(rest).startsWith(name))) {
    return !/[.!?]\s|[.!?]$/.test(rest.replace(/\d[.:]\d/g, "")) || rest.length < 60;
  }
  const said = parseByline(line) ?? [{ name: line.replace(/^by\s+/i, "") }];
  return said.every(({ name }) => names.includes(letters(name)));
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const isSame = (a: string, b: string) => letters(a) === letters(b) && letters(a) !== "";
