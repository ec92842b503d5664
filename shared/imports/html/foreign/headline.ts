import type { Element, Root } from "hast";
import { plainSpaces } from "../../../text/spaces.ts";
import { attribute, everyElement, find, hasClass, isA, textOf } from "../elements.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import { plainField } from "./plain-field.ts";
import type { StructuredData } from "./structured-data.ts";

/**
 * The headline. What the page shows as its one heading of level 1 is what readers know it by; its
 * data, its tags for sharing and its title tell which heading that is, and stand in where there is
 * none. The name of the site is taken off.
 */
export function headlineOf(page: Root, data: StructuredData | null, tags: MetaTags): string | null {
  const site = plainField(firstMeta(tags, "og:site_name", "application-name"));
  const plain = (value: unknown) => {
    const text = plainField(value);
    return text === null ? [] : [withoutSite(text, site)];
  };
  const told = [...plain(data?.article.headline), ...plain(firstMeta(tags, ...TAGS))];
  const title = find(page, (one) => isA(one, "title"));
  const titles = [...told, ...(title === null ? [] : plain(textOf(title)))];
  const shown = headings(page);
  const passes = (test: (a: string, b: string) => boolean) =>
    shown.find((one) => titles.some((other) => test(one, other)));
  const agreed = passes(isSame) ?? passes(isSimilar) ?? told[0];
  if (agreed !== undefined) return agreed;
  // A title of a word or two is the site's own.
  const [last] = titles;
  return last !== undefined && last.split(" ").length > 2 ? last : (shown[0] ?? last ?? null);
}

const TAGS = ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"];

/** Headings of level 1, and what says of itself that it is the headline. */
function headings(page: Root): string[] {
  const found = [...everyElement(page)].filter(isHeadline);
  return found.flatMap((one) => plainField(plainSpaces(textOf(one))) ?? []);
}

function isHeadline(element: Element): boolean {
  if (isA(element, "h1")) return true;
  if (!isA(element, "h2", "h3", "div", "p", "span")) return false;
  return attribute(element, "itemProp") === "headline" || hasClass(element, "headline");
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const isSame = (a: string, b: string) => letters(a) === letters(b);

/** Most of the words are the same: a headline that was edited for the one or the other place. */
function isSimilar(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (one === undefined || other === undefined || Math.min(one.size, other.size) < 3) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.min(one.size, other.size) >= 0.6;
}

const SEPARATOR = /(?<!\s)\s+(?:[|\-–—·•»:]|\\|\/)\s+/u;

/** "Headline | The Norhaven Post" without what follows the last bar, where that names the site. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return title;
  const isShortName = /^[^\p{Ll}]/u.test(last) && last.split(" ").length <= 4;
  const isSite = site !== null ? isSame(last, site) : isShortName;
  if (!isSite) return title;
  const separators = [...title.matchAll(new RegExp(SEPARATOR, "gu"))];
  return title.slice(0, separators.at(-1)?.index).trim();
}
