import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import type { Article } from "../../article/article.ts";
import { exportDocx } from "../../exports/docx/docx.ts";
import { PHOTO_HASHES } from "../../testing/arbitrary-article.ts";
import { setPieces, story } from "../../testing/story.ts";
import { told } from "../../testing/told.ts";
import { withoutIds } from "../../testing/without-ids.ts";
import { wordSetting } from "../../testing/word-export.ts";
import { type Imported, placePhotos } from "../import-result.ts";
import { importDocx } from "./docx.ts";

async function back(article: Article) {
  const { content } = await exportDocx(article, wordSetting);
  const xml = new Map(Object.entries(unzipSync(content)));
  return importDocx({ xml, names: new Set(xml.keys()) }, "own.docx");
}

/** With the pictures that it names taken onto the desk. */
function withPicture({ article, photos }: Imported): Article {
  const hashes = new Map(photos.map(({ block }) => [block, PHOTO_HASHES[0]]));
  return { ...article, body: placePhotos(article.body, hashes) };
}

it("reads Stet's own Word files with text, structure, links, pictures, captions and credits", async () => {
  const { article, photos } = await back(story);
  const { kicker, headline, dek, byline, dateline, tags, language } = story;
  expect(article).toMatchObject({ kicker, headline, dek, byline, dateline, tags, language });
  expect(told(article.body)).toEqual(told(story.body));
  const links = (one: Article) => one.body.filter(({ type }) => type === "relatedLink");
  expect(links(article).map(({ attrs }) => attrs?.title)).toEqual([
    "Council votes on the quay",
    "Fishing fleet moves south",
  ]);
  expect(links(article)[0]?.attrs).toMatchObject({
    url: "https://norhaven.example/council",
    prefix: "Read also",
    callToAction: "Read more here.",
  });
  expect(photos.map(({ path }) => path)).toEqual([expect.stringMatching(/^word\/media\//)]);
});

it("reads set pieces as what is nearest to them, without losing their words", async () => {
  const { article } = await back({
    ...setPieces,
    headline: "Quay",
    headlineContent: [{ type: "text", text: "Quay" }],
  });
  expect(told(article.body)).toMatchInlineSnapshot(`
    [
      "pullQuote We saw it coming.",
      "h2 At a glance",
      "ul [Three hundred berths go | The cranes stay]",
      "photo(A crane; Lea Brandt; NPA) The last crane _at dawn_.",
      "photo(The quay)",
      "embed",
      "table! [Ship, Berth | Alma, 3]",
      "H,,2,,O, 4 m^2^",
      "**Correction** · November 21, 2026 at 9:30 AM",
      "An earlier version misspelt a name.",
    ]
  `);
  expect(article.body[0]?.attrs?.attribution).toBe("Ines Aldor, harbour master");
});

it("gives the same article from its own export of what it has read", async () => {
  const once = withPicture(await back(story));
  expect(withoutIds(withPicture(await back(once)))).toEqual(withoutIds(once));
});
