import type { Article, NodeJson } from "../../../shared/article/article.ts";
import { plainText } from "../../../shared/article/article.ts";
import { creditLine } from "../../../shared/article/credit.ts";
import type { PhotoAttributes } from "../../../shared/article/nodes/photo.ts";
import { nodesOf } from "../../../shared/article/walk.ts";
import { foldedWords } from "../../../shared/text/search-words.ts";
import type { Label } from "../../store/queries/labels.ts";
import { SEARCH_FIELDS, type SearchTexts } from "../../store/queries/search-texts.ts";

/** The words of an article whose credits are resolved, by the fields that a search looks through. */
export function searchTexts(article: Article): SearchTexts {
  const photos = nodesOf(article.body, "photo").map(({ node }) => node);
  return {
    headline: article.headline ?? "",
    dek: article.dek ?? "",
    body: lines(article.body.flatMap(textsOf)),
    captions: lines(photos.flatMap((photo) => [plainText([photo]), attributes(photo).alt])),
    credits: lines(photos.flatMap((photo) => credited(attributes(photo)))),
    byline: lines(article.byline.flatMap((author) => Object.values(author))),
    slug: article.slug ?? "",
    tags: article.tags.join(", "),
    labels: lines([article.kicker, article.dateline, article.section]),
  };
}

export function foldedTexts(texts: SearchTexts): SearchTexts {
  const folded = SEARCH_FIELDS.map((field) => [field, foldedWords(texts[field])] as const);
  return Object.fromEntries(folded) as Record<keyof SearchTexts, string>;
}

/** Names that the list is filtered by. */
export function labelsOf(article: Article): Label[] {
  return [
    ...article.tags.map((name): Label => ({ kind: "tag", name })),
    ...article.byline.map(({ name }): Label => ({ kind: "author", name })),
  ];
}

/** Every line of a block that is no photo, and what an element says in its attributes. */
function textsOf(block: NodeJson): (string | null)[] {
  if (block.type === "photo") return [];
  const children = block.content ?? [];
  const isLine = children.some((child) => child.text !== undefined || child.type === "hardBreak");
  return [
    ...shownAttributes(block),
    ...(isLine ? [plainText(children)] : children.flatMap(textsOf)),
  ];
}

/** Attributes in which an element keeps words that readers see. */
const SHOWN = ["title", "attribution", "callToAction", "prefix"];

function shownAttributes({ attrs = {} }: NodeJson): (string | null)[] {
  return SHOWN.map((name) => attrs[name]).map((text) => (typeof text === "string" ? text : null));
}

/** The line as it prints, and who is in it where it prints them in other words. */
function credited(photo: PhotoAttributes): (string | null)[] {
  const line = creditLine(photo) ?? "";
  const unnamed = [photo.photographer, photo.agency].filter((name) => !line.includes(name ?? ""));
  return [line, ...unnamed];
}

function attributes(photo: NodeJson): PhotoAttributes {
  return photo.attrs as unknown as PhotoAttributes;
}

function present(texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text) => typeof text === "string" && text !== "") as string[];
}

function lines(texts: readonly (string | null | undefined)[]): string {
  return present(texts).join("\n");
}
