import type { Author } from "../../article/article.ts";
import type { Credit } from "../../article/credit.ts";
import { splitSignedCaption } from "../../text/caption-credit.ts";
import { PHOTO_LABEL } from "../../text/copy-labels.ts";
import { parseCredit } from "../../text/credit-line.ts";
import { isAgeBanner } from "../lines/age-banner.ts";
import { parseByline } from "../lines/byline-line.ts";
import { type Followed, parseFollowLine } from "../lines/follow-line.ts";
import { parseRelatedLine, type RelatedLine } from "../lines/related-line.ts";

/** What a line of plain text is, read by itself. Where it stands may still make it a paragraph. */
export type Reading =
  | { readonly kind: "text" }
  | { readonly kind: "ageBanner" }
  | { readonly kind: "rule" }
  | { readonly kind: "credit"; readonly caption: string | null; readonly credit: Credit }
  | { readonly kind: "related"; readonly link: RelatedLine }
  | { readonly kind: "follow"; readonly followed: readonly Followed[] }
  | { readonly kind: "byline"; readonly authors: readonly Author[] }
  | { readonly kind: "item"; readonly number: number | null; readonly text: string };

export interface Line {
  readonly text: string;
  readonly reading: Reading;
  /** Counts the groups that blank lines part. */
  readonly group: number;
  /** Lines in its group. */
  readonly groupSize: number;
}

const RULE = /^(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,}|(?:#\s?){3}|⁂|\* \* \*)$/u;
const ITEM = /^(?:[-*•‣▪·]|(?<number>\d{1,3})[.)])\s+(?<text>\S.*)$/u;

export function readLine(text: string): Reading {
  if (isAgeBanner(text)) return { kind: "ageBanner" };
  if (RULE.test(text)) return { kind: "rule" };
  const followed = parseFollowLine(text);
  if (followed !== null) return { kind: "follow", followed };
  const link = parseRelatedLine(text.replace(/^[-*•>]\s+/u, ""));
  if (link !== null) return { kind: "related", link };
  return readCredit(text) ?? readNames(text) ?? readItem(text) ?? { kind: "text" };
}

function readCredit(text: string): Reading | null {
  const bracketed = BRACKETED_PHOTO.exec(text)?.[1];
  if (bracketed !== undefined) return readPhoto(bracketed);
  const credit = parseCredit(text);
  if (credit !== null) return { kind: "credit", caption: null, credit };
  const signed = splitSignedCaption(text);
  return signed === null ? null : { kind: "credit", ...signed };
}

/** What stands in the brackets of an exported photo: a caption, a credit, or both. */
function readPhoto(text: string): Reading {
  const signed = splitSignedCaption(text);
  if (signed !== null) return { kind: "credit", ...signed };
  const credit = parseCredit(text);
  if (credit !== null) return { kind: "credit", caption: null, credit };
  return { kind: "credit", caption: text, credit: NO_CREDIT };
}

const NO_CREDIT: Credit = { photographer: null, agency: null, creditPattern: null };
const BRACKETED_PHOTO = new RegExp(`^\\[${PHOTO_LABEL}: (\\S.*)\\]$`, "u");

function readNames(text: string): Reading | null {
  const authors = parseByline(text);
  return authors === null ? null : { kind: "byline", authors };
}

function readItem(text: string): Reading | null {
  const groups = ITEM.exec(text)?.groups;
  if (groups?.text === undefined) return null;
  const number = groups.number === undefined ? null : Number(groups.number);
  return { kind: "item", number, text: groups.text };
}
