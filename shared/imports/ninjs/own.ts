import type { Article, Author } from "../../article/article.ts";
import { CONTACT_TYPES, ROLES } from "../../ninjs/format.ts";
import { importHtml } from "../html/html.ts";
import type { Imported } from "../import-result.ts";
import type { Item } from "./item.ts";

/** Stet's own item as it was exported (`docs/ninjs.md`): its HTML with the fields that stand beside it. */
export function importOwn(item: Item): Imported {
  const html = item
    .items("bodies")
    .find((body) => body.text("role") === "html")
    ?.text("value");
  const imported = importHtml(withHead(html ?? "<article data-stet='1'></article>", item));
  return { ...imported, article: { ...imported.article, ...fieldsOf(item) } };
}

/** The headline and the dek in the header of the article, where an HTML export has them. */
function withHead(html: string, item: Item): string {
  const at = html.indexOf(">") + 1;
  const headline = lineOf(item.items("headlines"), ROLES.headline);
  const dek = lineOf(item.items("descriptions"), ROLES.dek);
  const head = [
    headline === null ? "" : `<h1>${headline}</h1>`,
    dek === null ? "" : `<p class="dek">${dek}</p>`,
  ].join("");
  return `${html.slice(0, at)}<header>${head}</header>${html.slice(at)}`;
}

/** As HTML: the value that is HTML where there is one. */
function lineOf(lines: readonly Item[], role: string): string | null {
  const said = lines.filter((line) => line.text("role") === role);
  const rich = said.find((line) => line.text("contenttype") === "text/html");
  const plain = said[0]?.text("value") ?? null;
  return rich?.text("value") ?? plain?.replaceAll("&", "&amp;").replaceAll("<", "&lt;") ?? null;
}

function fieldsOf(item: Item): Partial<Article> {
  const valueIn = (key: string, role: string) =>
    item
      .items(key)
      .find((one) => one.text("role") === role)
      ?.text("value") ?? null;
  const subjects = item.items("subjects");
  const named = (rel: string) =>
    subjects.filter((one) => one.text("rel") === rel).map((one) => one.text("name") ?? "");
  return {
    kicker: valueIn("headlines", ROLES.kicker),
    dateline: valueIn("descriptions", ROLES.dateline),
    slug: item.text("slugline"),
    language: item.text("language"),
    section: named(ROLES.section)[0] ?? null,
    tags: named(ROLES.tag),
    publishedAt: item.text("firstcreated"),
    updatedAt: item.text("versioncreated"),
    embargoUntil: item.text("embargoeduntil"),
    byline: item.items("people").map(authorOf),
  };
}

function authorOf(person: Item): Author {
  const contacts = person.items("contactinfo");
  const said = CONTACT_TYPES.map((type) => [
    type,
    contacts.find((one) => one.text("type") === type)?.text("value") ?? null,
  ]);
  return { name: person.text("name") ?? "", ...Object.fromEntries(said) };
}
