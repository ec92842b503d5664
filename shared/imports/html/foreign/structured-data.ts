import type { Root } from "hast";
import { attribute, everyElement, isA, textOf } from "../elements.ts";

/** A node of JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** What a page says of its article to search engines; every field is what schema.org calls it. */
export interface StructuredData {
  readonly article: Thing;
  /** The thing that a value is or, by its `@id`, names. */
  readonly resolve: (value: unknown) => Thing | null;
}

const ARTICLE =
  /^(?:(?:[A-Z]\w*)?(?:News|Blog|Opinion|Review|Analysis|Satirical|Advertiser|Scholarly|Tech|Medical)?Article|NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review)$/;

const MOST_THINGS = 5_000;

/** The article that the page's JSON-LD describes; null where it has none. */
export function structuredData(page: Root): StructuredData | null {
  const things: Thing[] = [];
  for (const element of everyElement(page)) {
    const isData = isA(element, "script") && /ld\+json/i.test(attribute(element, "type") ?? "");
    if (isData) collect(readJson(textOf(element)), things, 0);
  }
  const articles = things.filter(isArticle);
  const article = articles.find(({ headline }) => typeof headline === "string") ?? articles[0];
  if (article === undefined) return null;
  const named = new Map(things.map((thing) => [thing["@id"], thing]));
  return { article, resolve: (value) => resolved(value, named) };
}

function isArticle(thing: Thing): boolean {
  return [thing["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));
}

/** Every object, however deep in a graph; the outer first. */
function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 12 || things.length > MOST_THINGS) return;
  if (Array.isArray(value)) for (const one of value) collect(one, things, depth + 1);
  if (!isThing(value)) return;
  things.push(value);
  for (const one of Object.values(value)) collect(one, things, depth + 1);
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function resolved(value: unknown, named: ReadonlyMap<unknown, Thing>): Thing | null {
  if (!isThing(value)) return null;
  return value.name === undefined ? (named.get(value["@id"]) ?? value) : value;
}

/** JSON as pages have it: within comments or CDATA, with raw line ends and a comma too many. */
function readJson(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|(?:(?:\/\/|\/\*)\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, "")
    .replace(/(?:-->|(?:(?:\/\/|\/\*)\s*|(?<!\s)\s+)?\]\]>(?:\s*\*\/)?)\s*(?:;\s*)?$/, "")
    .trim();
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, " ").replace(/,\s*(?=[}\]])/g, "")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient; a page without readable data is none the worse.
    }
  }
  return null;
}
