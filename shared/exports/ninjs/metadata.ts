import type { Article, Author } from "../../article/article.ts";
import type { Tally } from "../../article/portable/tally.ts";
import { CONTACT_TYPES, ROLES } from "../../ninjs/format.ts";
import { isoTime, languageTag } from "../html/times.ts";
import { known } from "./known.ts";

/** The time with its seconds, which ninjs asks for (RFC 3339); counted as lost where it is none. */
export function timeOf(value: string | null, lost: Tally): string | null {
  const time = isoTime(value);
  if (value !== null && time === null) lost.add("time");
  return time?.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, "T$1:00") ?? null;
}

/** Who wrote it, in one line and each by name with what else is known of them. */
export function authors({ byline, language }: Article) {
  const names = byline.map(({ name }) => name);
  const list = new Intl.ListFormat(languageTag(language) ?? "en", { type: "conjunction" });
  return {
    by: names.length === 0 ? null : list.format(names),
    people: byline.map((author) =>
      known({ name: author.name, rel: ROLES.author, contactInfo: contacts(author) }),
    ),
  };
}

function contacts(author: Author) {
  return CONTACT_TYPES.flatMap((type) => {
    const value = author[type];
    return value === null ? [] : [{ type, value }];
  });
}

/** Where the story was written, as its dateline says. */
export function places({ dateline }: Article) {
  const place = placeOf(dateline);
  return { located: place, places: place === null ? [] : [{ name: place, rel: ROLES.dateline }] };
}

/** "NORHAVEN, 21 November" names NORHAVEN; a dateline that opens with a date names no place. */
function placeOf(dateline: string | null): string | null {
  const place = (dateline ?? "")
    .replace(/(?<!\s)\s*\([^()]*\)\s*$/u, "")
    .replace(/,[^,]*\d.*$/su, "")
    .trim();
  return place === "" || /\d/u.test(place) ? null : place;
}

export function subjects({ section, tags }: Article) {
  return [
    ...(section === null ? [] : [{ name: section, rel: ROLES.section }]),
    ...tags.map((name) => ({ name, rel: ROLES.tag })),
  ];
}
