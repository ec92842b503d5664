import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { type Article, emptyArticle } from "../../article/article.ts";
import { exportDocx } from "../../exports/docx/docx.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { runs } from "../../testing/runs.ts";
import { wordSetting } from "../../testing/word-export.ts";
import { importDocx } from "./docx.ts";

const RUNS = runs(60);

/** What stands around the body. */
function around({ body: _body, ...fields }: Article) {
  return fields;
}

async function back(article: Article): Promise<Article> {
  const { content } = await exportDocx(article, wordSetting);
  const xml = new Map(Object.entries(unzipSync(content)));
  return importDocx({ xml, names: new Set(xml.keys()) }, "own.docx").article;
}

it("takes no opening for a name where the line's names cannot be told apart", async () => {
  const unset = { role: null, organisation: null, handle: null, network: null };
  const byline = [
    { ...unset, name: "Lea Brandt" },
    { ...unset, name: "**", organisation: "W".repeat(256) },
  ];
  const headlineContent = [{ type: "text", text: "Low water" }];
  const once = await back({ ...emptyArticle(), headline: "Low water", headlineContent, byline });
  expect(once.byline[0]?.name).toMatch(/^Lea Brandt/);
});

it("keeps every field of what it has read once, whatever the article", {
  timeout: 120_000 + RUNS * 100,
}, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async (any) => {
      fc.pre(/\p{L}/u.test(any.headline ?? ""));
      const once = await back(any);
      expect(around(await back(once))).toEqual(around(once));
    }),
    { numRuns: RUNS },
  );
});
