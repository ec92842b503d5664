import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portable } from "../../article/portable/portable.ts";
import { importMarkdown } from "../../imports/markdown/markdown.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { runs } from "../../testing/runs.ts";
import { setting } from "../../testing/story.ts";
import { withoutIds } from "../../testing/without-ids.ts";
import { exportMarkdown } from "./markdown.ts";

const RUNS = runs(300);

describe("Markdown there and back", () => {
  it("gives the equal article, and the same bytes again", { timeout: 120_000 + RUNS * 100 }, () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const { text } = exportMarkdown(article, setting);
        const back = importMarkdown(text);
        expect(withoutIds(back.article)).toEqual(withoutIds(portable(article).article));
        expect(back.audit).toEqual([]);
        expect(exportMarkdown(back.article, setting).text).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });
});
