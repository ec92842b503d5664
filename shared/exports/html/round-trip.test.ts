import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portable } from "../../article/portable/portable.ts";
import { importHtml } from "../../imports/html/html.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { runs } from "../../testing/runs.ts";
import { setting } from "../../testing/story.ts";
import { withoutIds } from "../../testing/without-ids.ts";
import { exportHtmlFragment, exportHtmlPage } from "./html.ts";

const RUNS = runs(300);
/** At times the drafts that related links lead to are exported along. */
const along = { ...setting, draftFiles: { get: (id: string) => `${id.length}.html` } as never };

describe.each([
  ["page", exportHtmlPage],
  ["fragment", exportHtmlFragment],
] as const)("an HTML %s there and back", (_, write) => {
  it("gives the equal article, and the same bytes again", { timeout: 120_000 + RUNS * 100 }, () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.constantFrom(setting, along), (article, how) => {
        const { text } = write(article, how);
        const back = importHtml(text);
        expect(withoutIds(back.article)).toEqual(withoutIds(portable(article).article));
        expect(back.audit).toEqual([]);
        expect(write(back.article, how).text).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });
});
