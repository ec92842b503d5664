import { expect, it } from "vitest";
import { article, p } from "../testing/build.ts";
import { checkArticle } from "./check-article.ts";

const STORY = article([p("It rained on Thursday.", "a")], {
  dateline: "NORHAVEN, 21 November 2026",
});

const times = (now: Date, story = STORY) =>
  checkArticle(story, { assets: new Map(), targets: new Map(), now })
    .filter(({ rule }) => rule === "relativeTime")
    .map(({ message, block, place }) => [message, block, place?.words]);

it("tells what a relative time means once the story is read on another day than its dateline's", () => {
  expect(times(new Date(2026, 10, 21, 23, 50))).toEqual([]);
  expect(times(new Date(2026, 10, 22, 0, 10))).toEqual([
    [
      "“Thursday” means Thursday 19 November 2026: the story speaks on Saturday 21 November 2026. Today is another day.",
      "a",
      "Thursday",
    ],
  ]);
});

it("leaves a month or a year alone while it is the same", () => {
  const story = article([p("Rain fell last month, and this year.", "a")], {
    dateline: "NORHAVEN, 21 November 2026",
  });
  const words = (now: Date) => times(now, story).map(([, , told]) => told);
  expect(words(new Date(2026, 10, 29))).toEqual([]);
  expect(words(new Date(2026, 11, 2))).toEqual(["last month"]);
  expect(words(new Date(2027, 0, 2))).toEqual(["last month", "this year"]);
});
