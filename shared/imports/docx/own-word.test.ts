import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import type { Article } from "../../article/article.ts";
import { nodesOf } from "../../article/walk.ts";
import { exportDocx } from "../../exports/docx/docx.ts";
import { PHOTO_HASHES } from "../../testing/arbitrary-article.ts";
import { article, setPieces, story, words } from "../../testing/story.ts";
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
    prefix: "Read also:",
    callToAction: "Read more here.",
  });
  expect(photos.map(({ path }) => path)).toEqual([expect.stringMatching(/^word\/media\//)]);
});

/** With every picture that the desk had taken onto it again, by its place. */
function withPictures({ article, photos }: Imported, of: Article): Article {
  const had = nodesOf(of.body, "photo").map(({ node }) => node.attrs?.asset ?? null);
  const hashes = new Map(photos.map(({ block }, at) => [block, (had[at] as string) ?? null]));
  return { ...article, body: placePhotos(article.body, hashes) };
}

/** What a link of another draft said when it was put in stays on its desk. */
const everything: Article = {
  ...story,
  plannedLength: 600,
  embargoUntil: "2026-11-21T05:00:00+01:00",
  direction: "ltr",
  body: [...story.body, ...setPieces.body],
};

it("reads Stet's own Word files wholly: every field, every block", async () => {
  const imported = await back(everything);
  expect(imported.audit).toEqual([]);
  expect(withoutIds(withPictures(imported, everything))).toEqual(withoutIds(everything));
});

it("exports to the same bytes again what it has read", async () => {
  const first = await exportDocx(everything, wordSetting);
  const read = withPictures(await back(everything), everything);
  const again = await exportDocx(read, wordSetting);
  expect(Buffer.compare(Buffer.from(again.content), Buffer.from(first.content))).toBe(0);
});

it("keeps which picture is decorative and which nobody described yet", async () => {
  const photo = (alt: string | null) => ({ type: "photo", attrs: { asset: PHOTO_HASHES[0], alt } });
  const { article: read } = await back(article([photo(""), photo(null), photo("A crane")]));
  expect(read.body.map(({ attrs }) => attrs?.alt)).toEqual(["", null, "A crane"]);
});

it("keeps two galleries apart, and a photo below one out of it", async () => {
  const photo = (asset: string | undefined) => ({ type: "photo", attrs: { asset } });
  const gallery = { type: "gallery", content: PHOTO_HASHES.slice(0, 2).map(photo) };
  const three = article([gallery, gallery, photo(PHOTO_HASHES[0])], {
    headlineContent: [words("Quay")],
  });
  const { article: read } = await back(three);
  expect(read.body.map(({ type, content }) => [type, content?.length ?? 0])).toEqual([
    ["gallery", 2],
    ["gallery", 2],
    ["photo", 0],
  ]);
});

it("keeps what a colleague added in a style that stands once", async () => {
  const { content } = await exportDocx(story, wordSetting);
  const xml = new Map(Object.entries(unzipSync(content)));
  const main = strFromU8(xml.get("word/document.xml") ?? new Uint8Array());
  const dek = /<w:p>(?:(?!<w:p>).)*?Three hundred berths.*?<\/w:p>/su.exec(main)?.[0] ?? "";
  const second = dek.replace("Three hundred berths go by Friday", "And nobody knows why");
  xml.set("word/document.xml", strToU8(main.replace(dek, dek + second)));
  const { article: read } = importDocx({ xml, names: new Set(xml.keys()) }, "own.docx");
  expect(read.dek).toBe("Three hundred berths go by Friday");
  expect(told(read.body)[0]).toBe("And nobody knows why");
});

it("counts the time of a note that somebody changed, and keeps the note", async () => {
  const { content } = await exportDocx(setPieces, wordSetting);
  const xml = new Map(Object.entries(unzipSync(content)));
  const main = strFromU8(xml.get("word/document.xml") ?? new Uint8Array());
  xml.set("word/document.xml", strToU8(main.replace("9:30", "8:15")));
  const { article: read, audit } = importDocx({ xml, names: new Set(xml.keys()) }, "own.docx");
  expect(read.body.at(-1)).toMatchObject({
    type: "readerNote",
    attrs: { kind: "correction", at: null },
  });
  expect(audit).toEqual([{ kind: "field", count: 1 }]);
});

it("gives the same article from its own export of what it has read", async () => {
  const once = withPicture(await back(story));
  expect(withoutIds(withPicture(await back(once)))).toEqual(withoutIds(once));
});
