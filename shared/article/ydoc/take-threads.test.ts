import { expect, it } from "vitest";
import { paragraph, words } from "../../testing/story.ts";
import { emptyArticle } from "../article.ts";
import type { ReviewThread } from "../review/review-thread.ts";
import { readComments } from "./comments.ts";
import { seedDoc } from "./document.ts";
import { takeThreads } from "./take-threads.ts";

const saved = { by: "Mo Ali", at: "2026-11-22T08:00:00.000Z" };
const answer = { name: "Ola Ness", at: "2026-11-21T08:00:00.000Z", text: "The mayor." };
const thread: ReviewThread = {
  ...{ id: "1", name: "Lea Brandt", at: "2026-11-21T07:00:00.000Z", text: "Who says so?" },
  ...{ kind: "query", isResolved: false, replies: [answer], range: null, block: null, quote: "" },
};

function taken(...files: ReviewThread[][]) {
  const doc = seedDoc({ ...emptyArticle(), body: [paragraph(words("The ferry rises."))] });
  let count = 0;
  const newId = () => {
    count += 1;
    return `c${count}`;
  };
  for (const threads of files) takeThreads(doc, threads, saved, { people: [], newId });
  return readComments(doc).map(({ text, replies }) => [text, ...replies.map((one) => one.text)]);
}

it("adds a thread once, and the answers that it lacks", () => {
  const later = { ...answer, text: "Since Monday." };
  expect(taken([thread], [{ ...thread, replies: [answer, later] }])).toEqual([
    ["Who says so?", "The mayor.", "Since Monday."],
  ]);
});

it("knows an answer again that a program made a comment of its own", () => {
  const own = { ...thread, ...answer, id: "2", kind: "comment" as const, replies: [] };
  expect(taken([thread], [own, { ...thread, replies: [] }])).toEqual([
    ["Who says so?", "The mayor."],
  ]);
});
