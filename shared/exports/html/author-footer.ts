import type { Element } from "hast";
import { h } from "hastscript";
import type { Article, Author } from "../../article/article.ts";
import { phrasesFor } from "./phrases.ts";
import { profilePage } from "./profiles.ts";

/** How to follow or reach the authors, derived from the byline. Null where none has a handle. */
export function authorFooter({ byline, language }: Article): Element | null {
  const lines = byline.flatMap((author) => followLine(author, language));
  return lines.length === 0 ? null : h("footer", { className: "authors" }, lines);
}

function followLine(author: Author, language: string | null): Element[] {
  const handle = author.handle?.trim() ?? "";
  if (handle === "") return [];
  const network = author.network?.trim() || null;
  const page = profilePage(author);
  const shown = page === null ? handle : h("a", { href: page, rel: "noopener" }, handle);
  return [h("p", [`${phrasesFor(language).follow(author.name, network)} `, shown])];
}
