import type { Element, ElementContent, Root } from "hast";
import { Problem } from "../../../contract/problem.ts";
import { HTML_FORMAT } from "../../../html/format.ts";
import { noted } from "../../../html/notes.ts";
import { articleOf } from "../../article-of.ts";
import { told } from "../../audit.ts";
import type { Imported } from "../../import-result.ts";
import { elementsIn, find, hasClass, isA } from "../elements.ts";
import type { Reading } from "../reading.ts";
import { ownFlow } from "./blocks.ts";
import { ownFields } from "./fields.ts";
import { ownLine } from "./inline.ts";

/**
 * The article that Stet wrote, wherever in a page it stands; null where there is none.
 * @throws Problem BAD_FILE where a newer Stet wrote it
 */
export function ownArticle(tree: Root): Element | null {
  const article = find(tree, (one) => isA(one, "article") && formatOf(one) >= 1);
  if (article === null || formatOf(article) <= HTML_FORMAT) return article;
  throw new Problem(
    "BAD_FILE",
    `This file was written by a newer Stet (HTML format ${formatOf(article)}; this one reads up to ${HTML_FORMAT}). Nothing on the desk has changed. Update Stet, or export the article again from there.`,
  );
}

function formatOf({ properties }: Element): number {
  return Number(noted(properties, "stet") ?? 0);
}

/** Reads it as it was exported. Age banner, labels and footer are derived again when exported. */
export function importOwn(article: Element, reading: Reading): Imported {
  const header = elementsIn(article).find((one) => isA(one, "header")) ?? null;
  const line = (test: (element: Element) => boolean) => {
    const found = header === null ? null : find(header, test);
    return found === null ? [] : ownLine(found.children, reading);
  };
  const headline = line((one) => isA(one, "h1"));
  const dek = line((one) => hasClass(one, "dek"));
  const isBody = (node: ElementContent) => node !== header && !isFooter(node);
  const body = ownFlow(article.children.filter(isBody), reading);
  const imported = articleOf(ownFields(article, header), headline, dek, body);
  return { article: imported, ...told(reading.audit), photos: reading.photos };
}

const isFooter = (node: ElementContent) => isA(node, "footer") && hasClass(node, "authors");
