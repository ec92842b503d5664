import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Article, emptyArticle } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { all, readDocx } from "../../testing/read-docx.ts";
import { runs } from "../../testing/runs.ts";
import { saidLines } from "../../testing/said-lines.ts";
import { setPieces, story } from "../../testing/story.ts";
import { throughWord, wordSetting } from "../../testing/word-export.ts";
import { exportDocx } from "./docx.ts";

const RUNS = runs(60);

const styled = async (any: Article) =>
  (await throughWord(any)).lines.map(({ style, text }) => `${style ?? "Normal"}: ${text}`);

describe("a Word file", () => {
  it("says of each line what it is by its style", async () => {
    expect(await styled(story)).toMatchInlineSnapshot(`
      [
        "Kicker: Harbour",
        "Title: Norhaven loses its north quay",
        "Subtitle: Three hundred berths go by Friday",
        "Byline: By Mara Lindqvist and Ola Ness, Reporter",
        "Dateline: NORHAVEN, 21 November",
        "Photo: ",
        "Caption: The last crane at dawn.",
        "Credit: Photo by Lea Brandt/NPA",
        "Normal: The north quay closes on Friday.",
        "Heading2: What it costs",
        "ListBullet: Berths",
        "ListBullet: Cranes",
        "RelatedLink: Read also: Council votes on the quay Read more here.",
        "RelatedLink: Fishing fleet moves south",
        "Quote: We saw it coming.",
        "HorizontalLine: ",
        "Normal: The mayor did not answer.",
        "AuthorFooter: Follow Mara Lindqvist on Bluesky: @mlind",
      ]
    `);
  });

  it("has a style for every set piece", async () => {
    expect(await styled(setPieces)).toMatchInlineSnapshot(`
      [
        "PullQuote: We saw it coming.",
        "QuoteAttribution: — Ines Aldor, harbour master",
        "KeyPointsTitle: At a glance",
        "KeyPoint: Three hundred berths go",
        "KeyPoint: The cranes stay",
        "Gallery: ",
        "Caption: The last crane at dawn.",
        "Credit: Photo by Lea Brandt/NPA",
        "GalleryPhoto: ",
        "Embed: The last crane, filmed YouTube",
        "TableHeading: Ship",
        "TableHeading: Berth",
        "TableText: Alma",
        "TableText: 3",
        "TableGap: ",
        "Normal: H2O, 4 m2",
        "Correction: Correction · November 21, 2026 at 9:30 AM",
        "Correction: An earlier version misspelt a name.",
      ]
    `);
  });

  it("holds only styles that it defines", async () => {
    for (const any of [story, setPieces]) {
      const { xml, lines } = await throughWord(any);
      const defined = new Set(
        all(xml("word/styles.xml"), "w:style").map((style) => style.getAttribute("w:styleId")),
      );
      for (const { style } of lines) expect(style === null || defined.has(style)).toBe(true);
    }
  });

  it("is well-formed XML with the article's words in their order, and the same bytes again", {
    timeout: 120_000 + RUNS * 100,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, async (any) => {
        const { content } = await exportDocx(any, wordSetting);
        const { names, xml, lines } = readDocx(content);
        for (const name of names) if (/\.(?:xml|rels)$/.test(name)) xml(name);
        const texts = lines.map(({ text }) => text).filter((text) => text !== "");
        expect(texts).toEqual(saidLines(portable(any).article, wordSetting));
        expect((await exportDocx(any, wordSetting)).content).toEqual(content);
      }),
      { numRuns: RUNS },
    );
  });

  it("takes nothing from the clock", async () => {
    const first = await exportDocx(story, wordSetting);
    vi.useFakeTimers({ now: new Date("2031-03-04T05:06:08Z"), toFake: ["Date"] });
    try {
      expect((await exportDocx(story, wordSetting)).content).toEqual(first.content);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is empty where the article is", async () => {
    const { lines, losses } = await throughWord(emptyArticle(), { ...wordSetting, draft: null });
    expect([lines, losses]).toEqual([[], []]);
  });
});

describe("its properties", () => {
  it("are the article's, in the form that Word reads", async () => {
    const core = (await throughWord(story)).xml("docProps/core.xml");
    const said = (name: string) => all(core, name)[0]?.textContent ?? null;
    expect({
      title: said("dc:title"),
      creator: said("dc:creator"),
      keywords: said("cp:keywords"),
      description: said("dc:description"),
      language: said("dc:language"),
      created: said("dcterms:created"),
      modified: said("dcterms:modified"),
    }).toEqual({
      title: "Norhaven loses its north quay",
      creator: "Mara Lindqvist; Ola Ness",
      keywords: "harbour, council",
      description: "Three hundred berths go by Friday",
      language: "en",
      created: "2026-11-21T05:00:00Z",
      modified: "2026-11-21T08:30:00Z",
    });
  });

  it("name the fields that the page does not show", async () => {
    const custom = (await throughWord(story)).xml("docProps/custom.xml");
    const said = all(custom, "property").map((one) => [one.getAttribute("name"), one.textContent]);
    expect(said).toEqual([
      ["StetDraft", wordSetting.draft],
      ["Slug", "north-quay"],
      ["Section", "Local"],
      ["Published", "2026-11-21T06:00:00+01:00"],
      ["Updated", "2026-11-21T09:30:00+01:00"],
      [
        "Authors",
        `[["Mara Lindqvist",null,null,"@mlind","Bluesky"],["Ola Ness","Reporter",null,null,null]]`,
      ],
      ["Photo roles", "lead"],
    ]);
  });
});
