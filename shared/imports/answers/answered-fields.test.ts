import { expect, it } from "vitest";
import type { Author } from "../../article/article.ts";
import { answeredFields, changedFields } from "./answered-fields.ts";

const author = (name: string, more: Partial<Author> = {}): Author => ({
  name,
  role: null,
  organisation: null,
  handle: null,
  network: null,
  ...more,
});
const left = {
  kicker: "Harbour",
  dateline: "NORHAVEN",
  byline: [author("Mara Lind", { handle: "@mara", network: "Mastodon" })],
  slug: "quay",
  section: "News",
  tags: ["port, north", "tide"],
  language: "EN-gb",
};
/** The same as Word's properties give it back. */
const asLeft = { ...left, tags: ["port", "north", "tide"], language: "en-GB" };
const unset = {
  ...{ kicker: null, dateline: null, byline: [] },
  ...{ slug: null, section: null, tags: [], language: null },
};

it("takes what the file changed", () => {
  const answer = {
    ...{ kicker: "Port", byline: [author("Mara Lindqvist"), author("Mo Ali")], dateline: "OSLO" },
    ...{ slug: "port", section: "Sea", tags: ["port"], language: "nb" },
  };
  expect(answeredFields(left, answer, left)).toEqual(answer);
  expect(changedFields(left, answer)).toEqual([
    ...["kicker", "byline", "dateline", "slug", "section", "tags", "language"],
  ]);
});

it("leaves what the file does not say", () => {
  expect(answeredFields(left, { ...unset, byline: [author("Mara Lind")] }, left)).toEqual(left);
  expect(answeredFields(left, unset, left)).toEqual(left);
  expect(changedFields(left, answeredFields(left, asLeft, left))).toEqual([]);
});

it("takes no tags that LibreOffice ran together", () => {
  const tags = ["port", "tide"];
  const answer = { ...left, tags: ["port tide fog"] };
  expect(answeredFields({ ...left, tags }, answer, { ...left, tags }).tags).toEqual(tags);
});

it("lets alone what was written meanwhile, and what was unset when the file left", () => {
  const answer = { ...left, kicker: "Port", byline: [author("Mo Ali")], tags: ["port"] };
  const now = { ...left, kicker: "Shipping", byline: [author("Ola Ness")], tags: [] };
  expect(answeredFields(left, answer, now)).toEqual(left);
  expect(answeredFields(unset, answer, unset)).toEqual(unset);
});
