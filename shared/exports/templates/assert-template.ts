import { h } from "hastscript";
import { emptyArticle } from "../../article/article.ts";
import { inTemplate } from "./page-template.ts";
import { slotWords } from "./slot-words.ts";
import { slotsOf, type Template, type TemplatedFormat } from "./template.ts";

/**
 * Holds a template to be one before any article is written into it.
 * @throws Problem BAD_FILE with file, line and name of the slot that is wrong
 */
export function assertTemplate(template: Template, format: TemplatedFormat): void {
  slotsOf(template, format);
  if (format === "markdown" || format === "text") return;
  const words = slotWords(emptyArticle(), null);
  inTemplate(template, format, { article: h("article"), metadata: [], style: [], words });
}
