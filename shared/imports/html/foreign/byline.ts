import type { Element, Root } from "hast";
import type { Author } from "../../../article/article.ts";
import { plainSpaces } from "../../../text/spaces.ts";
import { parseByline } from "../../lines/byline-line.ts";
import { attribute, everyElement, isA, textOf } from "../elements.ts";
import type { MetaTags } from "./meta-tags.ts";
import { plainField } from "./plain-field.ts";
import type { StructuredData, Thing } from "./structured-data.ts";

/** The authors: as the page's data names them, else its tags, else its `rel=author`, else "By …". */
export function bylineOf(page: Root, data: StructuredData | null, tags: MetaTags): Author[] {
  const ways = [() => fromData(data), () => fromTags(tags), () => fromPage(page)];
  for (const way of ways) {
    const authors = unique(way());
    if (authors.length > 0) return authors;
  }
  return [];
}

function fromData(data: StructuredData | null): Author[] {
  if (data === null) return [];
  const values = [data.article.author ?? data.article.creator].flat();
  const things = values.map((value) => data.resolve(value) ?? { name: value });
  const people = things.filter((thing) => !isHouse(thing));
  const publisher = data.resolve(data.article.publisher)?.name;
  const named = people.length > 0 ? people : things.filter(({ name }) => name !== publisher);
  return named.flatMap(({ name, jobTitle }) =>
    [name].flat().flatMap((one) => authorsIn(plainField(one), plainField(jobTitle))),
  );
}

function isHouse(thing: Thing): boolean {
  return [thing["@type"]].flat().some((type) => /Organization/.test(String(type)));
}

const TAGS = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
  "byl",
  "citation_author",
  "og:article:author",
  "article:author_name",
];

function fromTags(tags: MetaTags): Author[] {
  for (const name of TAGS) {
    const authors = (tags.get(name) ?? []).flatMap((value) => authorsIn(plainField(value), null));
    if (authors.length > 0) return authors;
  }
  return [];
}

/** Names that the page itself marks as its authors, the surest mark first. */
const MARKS: readonly ((element: Element) => boolean)[] = [
  (one) => (attribute(one, "rel") ?? "").split(" ").includes("author"),
  (one) => /\bauthor\b/.test(attribute(one, "itemProp") ?? ""),
  (one) => /\b(?:byline|author)(?:[-_]*name)?\b/i.test(attribute(one, "className") ?? ""),
  (one) => /byline|author-?name/i.test(attribute(one, "className") ?? ""),
];

/** What says beside the name what the author is, looks like or wrote last. */
const BESIDE = /title|role|bio|job|avatar|image|photo|date|time|count|social|follow/i;

function fromPage(page: Root): Author[] {
  const elements = [...everyElement(page)].filter(
    (one) => !isA(one, "meta", "link", "script", "style"),
  );
  for (const isMark of MARKS) {
    const marked = elements.filter(isMark);
    const found = inOneLine(marked, elements).flatMap((one) => authorsIn(words(one), null));
    if (found.length > 0) return withoutLonger(found);
  }
  const lines = elements.filter((one) => isA(one, "p", "span", "div", "address", "li", "h3", "h4"));
  const line = lines.map(words).find((one) => one !== null && parseByline(one) !== null);
  return line === undefined || line === null ? [] : (parseByline(line) ?? []);
}

/**
 * The marked elements that stand in the line of the first of them, the innermost alone: those further down name
 * the authors of other stories.
 */
function inOneLine(marked: readonly Element[], elements: readonly Element[]): Element[] {
  const first = marked.find((one) => authorsIn(words(one), null).length > 0);
  if (first === undefined) return [];
  const line = elements.find((one) => textOf(one).length <= LONGEST && holds(one, first)) ?? first;
  const inside = new Set(everyElement(line));
  const within = marked.filter((one) => one === line || inside.has(one)).slice(0, MOST_MARKS);
  const inner = within.filter((one) => !within.some((other) => holds(one, other)));
  const names = inner.filter((one) => !BESIDE.test(attribute(one, "className") ?? ""));
  return names.length > 0 ? names : [first];
}

/** No line names so many; a page may be built to. */
const MOST_MARKS = 40;

function holds(outer: Element, inner: Element): boolean {
  for (const one of everyElement(outer)) if (one === inner) return true;
  return false;
}

/** A name that goes on after another one's end is that one again, with what stands beside it. */
function withoutLonger(authors: readonly Author[]): Author[] {
  return authors.filter(
    ({ name }) =>
      !authors.some((other) => other.name !== name && name.startsWith(`${other.name} `)),
  );
}

const LONGEST = 200;

function words(element: Element): string | null {
  const text = textOf(element);
  return text.length > LONGEST * 5 ? null : plainSpaces(text) || null;
}

/** The names in a text that is said to name authors: "By Lea Brandt and Tom Reyes", "Lea Brandt". */
function authorsIn(text: string | null, role: string | null): Author[] {
  if (text === null || text.length > LONGEST || /^https?:|^www\.|^@|\/\//i.test(text)) return [];
  const name = text.replace(/^(?:by|von|par|por|di|door|av|af|text:|author:)\s+/i, "").trim();
  if (name === "") return [];
  const parsed = parseByline(`By ${name}`);
  const unset = { role, organisation: null, handle: null, network: null };
  return parsed ?? [{ name, ...unset }];
}

function unique(authors: readonly Author[]): Author[] {
  const names = authors.map(({ name }) => name.toLowerCase());
  return authors.filter(({ name }, at) => names.indexOf(name.toLowerCase()) === at);
}
