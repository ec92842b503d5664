import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { type Article, emptyFields } from "../../../article/article.ts";
import { takeComments, withComments } from "../../../article/review/comment-marks.ts";
import { suggestionsIn } from "../../../article/review/open-suggestions.ts";
import { resolveBlocks } from "../../../article/review/resolve.ts";
import type { ReviewThread } from "../../../article/review/review-thread.ts";
import { nodesOf } from "../../../article/walk.ts";
import { exportDocx } from "../../../exports/docx/docx.ts";
import { arbitraryArticle } from "../../../testing/arbitrary-article.ts";
import {
  arbitrarySuggestions,
  arbitraryThread,
  suggestedIn,
} from "../../../testing/arbitrary-suggestions.ts";
import { runs } from "../../../testing/runs.ts";
import { article, words } from "../../../testing/story.ts";
import { told } from "../../../testing/told.ts";
import { wordSetting } from "../../../testing/word-export.ts";
import { importDocx } from "../docx.ts";

const RUNS = runs(10);

async function back(given: Article, review: readonly ReviewThread[] | null) {
  const { content } = await exportDocx(given, { ...wordSetting, review });
  const xml = new Map(Object.entries(unzipSync(content)));
  return importDocx({ xml, names: new Set(xml.keys()) }, "own.docx");
}

/** Word has no space at the end of a line. */
const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/\s+/g, ""));

const resolved = ({ body }: Article, verdict: "accept" | "reject") =>
  plain(told(resolveBlocks(body, () => verdict)).filter((line) => line.trim() !== ""));

const authors = ({ body }: Article) =>
  [
    ...new Set(
      suggestionsIn(body)
        // A break before the first block is none, and nobody sees spaces come and go.
        .filter(({ inserted, deleted }) => (inserted + deleted).trim() !== "")
        .map(({ name, at }) => `${name} ${at}`),
    ),
  ].sort();

it("a pull quote that is to go goes with its source, also where what follows was to join it", async () => {
  const by = { person: "word:Lea Brandt", name: "Lea Brandt", at: "2026-11-21T06:19:00.000Z" };
  const [gone, joined] = [
    { ...by, id: "s1" },
    { ...by, id: "s2", at: "2026-11-21T06:40:00.000Z" },
  ];
  const given = article([
    {
      type: "pullQuote",
      attrs: { id: null, suggestion: { deletion: gone }, attribution: "Ines Aldor" },
      content: [{ ...words("Mind the crane."), marks: [{ type: "deletion", attrs: gone }] }],
    },
    {
      type: "heading",
      attrs: { id: null, level: 3, suggestion: { join: joined } },
      content: [words("At the quay")],
    },
  ]);
  const { article: taken } = await back(given, []);
  expect(resolved(taken, "accept")).toEqual(["h3Atthequay"]);
  expect(resolved(taken, "reject")).toEqual(resolved(given, "reject"));
});

it("comes back from Word with the same suggestions and comments, whatever the article", {
  timeout: 120_000 + RUNS * 100,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryArticle,
      arbitrarySuggestions,
      arbitraryThread,
      async (any, deeds, thread) => {
        fc.pre(/\p{L}/u.test(any.headline ?? ""));
        // No caret ever stands within one of these.
        fc.pre(!/[\ud800-\udfff]/.test(JSON.stringify(any)));
        // Word has a line of its own above a note to readers, so none is joined or split there.
        const breaks = deeds.some(([kind]) => kind === "join" || kind === "split");
        fc.pre(!breaks || nodesOf(any.body, "readerNote").length === 0);
        const { article: once } = await back({ ...any, ...emptyFields }, null);
        const { article: again } = await back(once, null);
        fc.pre(plain(told(once.body)).join() === plain(told(again.body)).join());
        const given = suggestedIn(once, deeds);
        const marked = withComments(given, thread.range === null ? [] : [thread.range]);
        const [standing] = takeComments(marked).ranges.values();
        const { article, review } = await back(marked, [{ ...thread, range: standing ?? null }]);
        expect(resolved(article, "accept")).toEqual(resolved(given, "accept"));
        expect(resolved(article, "reject")).toEqual(resolved(given, "reject"));
        expect(authors(article)).toEqual(authors(given));
        const { id: _, range, ...said } = thread;
        const [found] = review?.threads ?? [];
        expect(found).toMatchObject({ ...said, at: thread.at });
        expect(found?.range === null).toBe(standing === undefined);
        if (standing !== undefined) expect(found?.range?.from).toEqual(range?.from);
      },
    ),
    { numRuns: RUNS },
  );
});
