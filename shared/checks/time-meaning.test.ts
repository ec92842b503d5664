import { expect, it } from "vitest";
import { article, p } from "../testing/build.ts";
import { timeMeanings } from "./time-meaning.ts";

/** A Monday. */
const NOW = new Date(2026, 10, 30, 12);
const BODY = [p("It rained on Thursday, and last week.", "a")];

const meanings = (fields: Parameters<typeof article>[1], body = BODY) =>
  timeMeanings(article(body, fields), NOW).map(({ place, meaning }) => [place.words, meaning]);

it("says which day words mean from the dateline's day, on that day too", () => {
  const [first, second] = timeMeanings(
    article(BODY, { dateline: "NORHAVEN, 30 November 2026" }),
    NOW,
  );
  expect(first).toMatchObject({
    block: "a",
    place: { words: "Thursday", start: 13, end: 21 },
    meaning: "Thursday 26 November 2026",
    message: "“Thursday”, as the story speaks on Monday 30 November 2026.",
  });
  expect(second?.meaning).toBe("Monday 23 November 2026 to Sunday 29 November 2026");
});

it("reads them in the article's language, headline included, and from the publication where the dateline names no day", () => {
  const publishedAt = new Date(2026, 10, 20, 12).toISOString();
  expect(
    meanings({ dateline: "NORHAVEN", publishedAt, language: "fr", headline: "Fermé demain" }, []),
  ).toEqual([["demain", "Saturday 21 November 2026"]]);
});

it("says nothing where no day is known", () => {
  expect(meanings({ dateline: "NORHAVEN" })).toEqual([]);
});
