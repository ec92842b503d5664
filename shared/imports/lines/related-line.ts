import type { RelatedLinkAttributes } from "../../article/nodes/related-link.ts";
import { safeUrl } from "../../article/url.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { CALLS_TO_ACTION, RELATED_PREFIXES } from "./related-words.ts";

/** A line that leads elsewhere. Without an address its target is still to come (TK). */
export type RelatedLine = Pick<RelatedLinkAttributes, "title" | "url" | "prefix" | "callToAction">;

const LONGEST = 400;
const byLength = (a: string, b: string) => b.length - a.length;
const oneOf = (words: readonly string[]) =>
  [...words]
    .sort(byLength)
    .map((word) => word.replaceAll(" ", "\\s"))
    .join("|");
const inCapitals = (words: readonly string[]) => [
  ...words,
  ...words.map((word) => word.toUpperCase()),
];

const ACTION = new RegExp(
  `^(?<title>.+?)(?<end>[.!?…:;"”»)]|\\s[–—|>-])?\\s+(?<action>(?:${oneOf(inCapitals(CALLS_TO_ACTION))})(?:[.!…»>]|\\s[»>→])?)$`,
  "u",
);
const PREFIX = new RegExp(
  `^(?<prefix>(?:${oneOf(inCapitals(RELATED_PREFIXES))}))(?:\\s?[:：|]|\\s[–—>-])\\s*(?<rest>.*)$`,
  "u",
);
const ADDRESS = /(?<!\s)\s*[(<[]?(?<url>https?:\/\/[^\s<>")\]]+)[)>\]]?[.]?$/u;

const ACTION_ALONE = new RegExp(
  `^(?:${oneOf(inCapitals(CALLS_TO_ACTION))})[.!…]?(?:\\s*[:→»])?(?:${ADDRESS.source})?$`,
  "u",
);

/** Whether a line is but the call to action or the address of the link on the line before. */
export function continuesRelated(line: string): boolean {
  return /^[<(]?https?:\/\/\S+$/u.test(line) || ACTION_ALONE.test(plainSpaces(line));
}

/**
 * Reads "TITLE. Read more here.", "Also read: TITLE" and both, with or without an address at the
 * end, in the languages of related-words.ts. A line of a prefix alone gives a null title. Null for
 * any other line.
 */
export function parseRelatedLine(line: string): RelatedLine | null {
  const text = plainSpaces(line);
  if (text.length > LONGEST) return null;
  const address = ADDRESS.exec(text);
  const url = address === null ? null : safeUrl(address.groups?.url ?? "");
  const words =
    url === null ? text : text.slice(0, address?.index).replace(/(?<!\s)\s*[:–—-]$/u, "");
  const prefixed = PREFIX.exec(`${words}${isPrefix(words) && url !== null ? ":" : ""}`)?.groups;
  const invited = prefixed === undefined ? readInvitation(words) : null;
  if (invited !== null) return { ...invited, url };
  const { title, callToAction } = readAction(prefixed?.rest ?? words);
  if (prefixed === undefined && callToAction === null) return null;
  if (prefixed !== undefined && !isTitle(title)) return null;
  return {
    title: title === "" ? null : title,
    url,
    prefix: prefixed?.prefix ?? null,
    callToAction,
  };
}

/** "Watch the Norhaven Post's film Umbrellas here.", and not "Watch the ships from here." */
const INVITATION =
  /^(?<prefix>Watch|Read|Listen to|Check out)\s(?<title>(?:\S+\s){2,24}?\S+?)(?<!\s(?:from|around|in|over|right|up|down|near|out|live|stay|work))\s(?<action>here\.?)$/u;

function readInvitation(words: string): Omit<RelatedLine, "url"> | null {
  const { prefix, title, action } = INVITATION.exec(words)?.groups ?? {};
  if (prefix === undefined || title === undefined || action === undefined) return null;
  return /\s["“‘']?\p{Lu}/u.test(` ${title}`) ? { prefix, title, callToAction: action } : null;
}

function isPrefix(words: string): boolean {
  return RELATED_PREFIXES.some((prefix) => prefix.toLowerCase() === words.toLowerCase());
}

/** A sentence that goes on in small letters ("More: the port also …") is no title. */
function isTitle(title: string): boolean {
  return title === "" || /^["'“‘„«¿¡(]?[\p{Lu}\p{Lo}\d]/u.test(title);
}

function readAction(words: string): { title: string; callToAction: string | null } {
  const groups = ACTION.exec(words)?.groups;
  if (groups === undefined) return { title: words, callToAction: null };
  const { title = "", end = "", action = "" } = groups;
  const closing = /[.:;]|\s[–—|>-]/u.test(end) ? "" : end;
  // Without anything between them, only a title of several words is told from a sentence.
  if (end === "" && title.split(" ").length < 2) return { title: words, callToAction: null };
  return { title: `${title}${closing}`, callToAction: action };
}
