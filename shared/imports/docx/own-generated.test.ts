import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import type { Article } from "../../article/article.ts";
import { exportDocx } from "../../exports/docx/docx.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { wordSetting } from "../../testing/word-export.ts";
import { importDocx } from "./docx.ts";

const RUNS = Number(process.env.STET_PROPERTY_RUNS ?? 60);

/** What stands around the body. */
function around({ body: _body, ...fields }: Article) {
  return fields;
}

it("keeps every field of what it has read once, whatever the article", {
  timeout: 120_000,
}, async () => {
  const back = async (article: Article) => {
    const { content } = await exportDocx(article, wordSetting);
    const xml = new Map(Object.entries(unzipSync(content)));
    return importDocx({ xml, names: new Set(xml.keys()) }, "own.docx").article;
  };
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async (any) => {
      fc.pre(/\p{L}/u.test(any.headline ?? ""));
      const once = await back(any);
      expect(around(await back(once))).toEqual(around(once));
    }),
    { numRuns: RUNS },
  );
});
