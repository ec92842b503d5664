import { type Article, type Author, emptyFields, type NodeJson } from "../../article/article.ts";
import { readAuthors } from "../../exports/docx/authors.ts";
import { bylineWords } from "../../exports/docx/head.ts";
import { phrasesFor } from "../../exports/html/phrases.ts";
import { plainSpaces } from "../../text/spaces.ts";
import { Audit, told } from "../audit.ts";
import { flow } from "../html/flow.ts";
import { oneLine } from "../html/one-line.ts";
import type { Reading } from "../html/reading.ts";
import type { Imported } from "../import-result.ts";
import { parseFollowLine, withFollowed } from "../lines/follow-line.ts";
import { markToCome } from "../story/to-come.ts";
import type { Placed } from "./arrange.ts";
import { pictureIndex } from "./captions.ts";
import { namesIn } from "./head.ts";
import { notesOf } from "./notes.ts";
import { inGalleries, withRoles } from "./own-photos.ts";
import type { Properties } from "./properties.ts";
import { readAs } from "./read-as.ts";
import type { WordReading } from "./reading.ts";
import { reviewedArticle } from "./review/reviewed.ts";
import type { Role } from "./style-roles.ts";

/** Of these the first is the field's; what somebody added in the same style stands in the body. */
const ONCE: readonly Role[] = ["kicker", "headline", "dek", "dateline"];

/**
 * A Word file that Stet wrote, whoever worked on it since, by its styles alone: nothing in it is guessed from
 * what its words look like. Its properties fill what no line shows.
 */
export function ownStoryOf(
  placed: readonly Placed[],
  properties: Properties,
  word: WordReading,
): Imported {
  const { audit, pictures } = word;
  const reading: Reading = { audit: new Audit(), photos: [] };
  const inRole = (role: Role) => placed.filter((one) => one.role === role && one.text !== "");
  const line = (role: Role) => {
    const [one] = inRole(role);
    return one === undefined ? [] : markToCome(oneLine(flow([one.element], reading), reading));
  };
  const text = (role: Role) => inRole(role).map((one) => plainSpaces(one.text))[0] ?? null;
  const [headline, dek] = [line("headline"), line("dek")];
  const body = bodyOf(placed, properties, reading);
  const fields = {
    ...fieldsOf(properties),
    kicker: text("kicker"),
    dateline: text("dateline"),
    byline:
      exactByline(inRole("byline"), properties) ??
      bylineOf(inRole("byline"), inRole("footer"), properties.language),
  };
  const { article, review } = reviewedArticle(
    { fields, headline, dek, body, photos: reading.photos },
    word,
    properties,
  );
  const photos = reading.photos.map(({ path, block }) => ({
    path: pictures[pictureIndex(path)] ?? "",
    block,
  }));
  for (const { kind, words, near } of reading.audit.notes) {
    // The line in its own style is how the photo's credit was written.
    if (kind !== "creditLine") audit.note(kind, words, near);
  }
  return { article, ...told(audit), photos, review };
}

function bodyOf(placed: readonly Placed[], properties: Properties, reading: Reading): NodeJson[] {
  const blocks = placed
    .filter((one) => !isBeside(one, placed))
    .map((one) => ({ role: one.role, blocks: blocksOf(one, properties, reading) }));
  const roles = properties.custom.get("Photo roles")?.split(" ") ?? [];
  return markToCome(withRoles(inGalleries(blocks), roles));
}

/** Whether a field says it. */
function isBeside(one: Placed, placed: readonly Placed[]): boolean {
  const { role, text } = one;
  if (role === "byline") return true;
  if (role === "footer") return parseFollowLine(plainSpaces(text)) !== null;
  const first = placed.find((other) => other.role === role && other.text !== "");
  return ONCE.some((name) => name === role) && first === one;
}

function blocksOf(placed: Placed, properties: Properties, reading: Reading): NodeJson[] {
  return [...readAs(placed, properties, reading), ...notesOf(placed.asides, reading)];
}

function fieldsOf({ custom, keywords, language }: Properties): Omit<Article, HeadAndBody> {
  const said = (name: string) => custom.get(name) || null;
  const time = (name: string) => {
    const at = said(name);
    return at === null || Number.isNaN(Date.parse(at)) ? null : at;
  };
  const planned = Number(said("Planned length") ?? Number.NaN);
  const direction = said("Direction");
  return {
    ...emptyFields,
    slug: said("Slug"),
    section: said("Section"),
    tags: [...keywords],
    language,
    direction: direction === "rtl" || direction === "ltr" ? direction : null,
    publishedAt: time("Published"),
    updatedAt: time("Updated"),
    embargoUntil: time("Embargo until"),
    plannedLength: Number.isInteger(planned) && planned > 0 ? planned : null,
  };
}

type HeadAndBody = "headline" | "headlineContent" | "dek" | "dekContent" | "body";

/** The byline as the properties have it, where its line still says just that. */
function exactByline(lines: readonly Placed[], { custom, language }: Properties): Author[] | null {
  const byline = readAuthors(custom.get("Authors"));
  if (byline === null) return null;
  const said = plainSpaces(bylineWords({ byline, language }) ?? "");
  return plainSpaces(lines.map(({ text }) => text).join(" ")) === said ? byline : null;
}

/** What Stet's writer put before the names is none of them. */
function withoutBy(line: string, language: string | null): string {
  const by = `${phrasesFor(language).by} `;
  return line.startsWith(by) ? line.slice(by.length) : line;
}

/** The names of the byline's line, with the handles that stand below the story. */
function bylineOf(
  lines: readonly Placed[],
  footers: readonly Placed[],
  language: string | null,
): Author[] {
  const unset = { role: null, organisation: null, handle: null, network: null };
  const authors = lines.flatMap((one) => {
    const names = namesIn(one).map(({ author }) => author);
    return names.length > 0
      ? names
      : [{ name: withoutBy(plainSpaces(one.text), language), ...unset }];
  });
  const followed = footers.flatMap((one) => parseFollowLine(plainSpaces(one.text)) ?? []);
  return withFollowed(authors, followed);
}
