import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { Article, NodeJson } from "../../article/article.ts";
import { accepted } from "../../article/review/accepted.ts";
import { suggestionsIn } from "../../article/review/open-suggestions.ts";
import { resolveBlocks } from "../../article/review/resolve.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { article, paragraph, words } from "../../testing/story.ts";
import { told } from "../../testing/told.ts";
import { answered } from "./answered.ts";

const by = { id: "b", person: "word:Mo Ali", name: "Mo Ali", at: "2026-11-21T06:00:00.000Z" };
const tracked = { ...by, id: "t", name: "Lea Brandt" };
const mark = (type: string, text: string) => ({
  ...words(text),
  marks: [{ type, attrs: { ...tracked } }],
});
const line = (...content: NodeJson[]) => ({ ...paragraph(), content });

const list = (...content: NodeJson[]) => ({ type: "bulletList", attrs: { id: null }, content });

const rejected = ({ body }: Article) => told(resolveBlocks(body, () => "reject"));

test.each<[string, NodeJson[], NodeJson[], string[], string[]]>([
  [
    "a tracked change stays its author’s",
    [line(words("The old quay"))],
    [line(words("The "), mark("deletion", "old "), mark("insertion", "new "), words("quay"))],
    ["The new quay"],
    ["Lea Brandt"],
  ],
  [
    "what was typed without being tracked is by who saved the file",
    [line(words("The old quay closes."))],
    [line(words("The new quay closes."))],
    ["The new quay closes."],
    ["Mo Ali"],
  ],
  [
    "blocks that came and went",
    [line(words("One is here.")), line(words("Two goes away."))],
    [line(words("One is here.")), line(words("Quite another thing."))],
    ["One is here.", "Quite another thing."],
    ["Mo Ali"],
  ],
  [
    "words where the draft has an item without a line",
    [list({ type: "listItem" })],
    [list({ type: "listItem", content: [line(words("Put in."))] })],
    ["ul [Put in.]"],
    ["Mo Ali"],
  ],
  [
    "a line break that was put in parts the words",
    [line(words("One"))],
    [line(words("One"), { type: "hardBreak" }, words("two"))],
    ["One two"],
    ["Mo Ali"],
  ],
  ["nothing, where nothing was changed", [line(words("One"))], [line(words("One"))], ["One"], []],
])("%s", (_, draft, answer, wanted, names) => {
  const merged = answered(article(draft), article(answer), by);
  expect(told(accepted(merged).body)).toEqual(wanted);
  expect(rejected(merged)).toEqual(told(draft));
  expect([...new Set(suggestionsIn(merged.body).map(({ name }) => name))]).toEqual(names);
});

it("is the draft when all is rejected, whatever came back", () => {
  fc.assert(
    fc.property(arbitraryArticle, arbitraryArticle, (draft, answer) => {
      const merged = answered(draft, answer, by);
      expect(rejected(merged)).toEqual(rejected(draft));
      expect(suggestionsIn(answered(draft, draft, by).body)).toEqual([]);
    }),
  );
});
