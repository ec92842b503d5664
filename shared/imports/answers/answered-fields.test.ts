import { expect, it } from "vitest";
import type { Author } from "../../article/article.ts";
import { answeredFields, type FieldsInText } from "./answered-fields.ts";

const author = (name: string, more: Partial<Author> = {}): Author => ({
  name,
  role: null,
  organisation: null,
  handle: null,
  network: null,
  ...more,
});
const left: FieldsInText = {
  kicker: "Harbour",
  dateline: "NORHAVEN",
  byline: [author("Mara Lind", { handle: "@mara", network: "Mastodon" })],
};

it("takes what the file changed", () => {
  const answer = { ...left, kicker: "Port", byline: [author("Mara Lindqvist"), author("Mo Ali")] };
  expect(answeredFields(left, answer, left)).toEqual(answer);
});

it("leaves what the file does not say", () => {
  const answer = { kicker: null, dateline: null, byline: [author("Mara Lind")] };
  expect(answeredFields(left, answer, left)).toEqual(left);
  expect(answeredFields(left, { ...answer, byline: [] }, left)).toEqual(left);
});

it("lets alone what was written meanwhile, and what was unset when the file left", () => {
  const answer = { ...left, kicker: "Port", byline: [author("Mo Ali")] };
  const now = { ...left, kicker: "Shipping", byline: [author("Ola Ness")] };
  expect(answeredFields(left, answer, now)).toEqual(left);
  const unset = { kicker: null, dateline: null, byline: [] };
  expect(answeredFields(unset, answer, unset)).toEqual(unset);
});
