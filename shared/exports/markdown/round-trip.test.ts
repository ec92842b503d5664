import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PhotoAsset } from "../../article/asset.ts";
import { portable } from "../../article/portable.ts";
import { importMarkdown } from "../../imports/markdown/markdown.ts";
import { arbitraryArticle, PHOTO_HASHES } from "../../testing/arbitrary-article.ts";
import { withoutIds } from "../../testing/without-ids.ts";
import { exportMarkdown } from "./markdown.ts";

const photo = (hash: string, name: string): PhotoAsset => ({
  hash,
  name,
  mediaType: "image/jpeg",
  bytes: 1,
  width: 1,
  height: 1,
  caption: null,
  alt: null,
  photographer: null,
  agency: null,
});

const setting = {
  draft: "0198c1f0-0000-7000-8000-000000000000",
  photoFolder: "quay-photos",
  photos: new Map(
    PHOTO_HASHES.slice(0, 2).map((hash) => [hash, photo(hash, "Crane at the quay.JPG")]),
  ),
};

const RUNS = Number(process.env.STET_PROPERTY_RUNS ?? 300);

describe("Markdown there and back", () => {
  it("gives the equal article", { timeout: 120_000_000 }, () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const { text } = exportMarkdown(article, setting);
        const back = importMarkdown(text);
        expect(withoutIds(back.article)).toEqual(withoutIds(portable(article).article));
        expect(back.audit).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
