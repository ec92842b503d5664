import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Article, emptyArticle, type NodeJson } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { arbitraryArticle, PHOTO_HASHES } from "../../testing/arbitrary-article.ts";
import { all, readDocx } from "../../testing/read-docx.ts";
import { saidLines } from "../../testing/said-lines.ts";
import { article, paragraph, rightToLeft, setPieces, story, words } from "../../testing/story.ts";
import type { Picture } from "../rendered.ts";
import { exportDocx } from "./docx.ts";
import type { DocxSetting } from "./setting.ts";

const RUNS = Number(process.env.STET_PROPERTY_RUNS ?? 60);
const [CRANE, QUAY] = PHOTO_HASHES;

const picture = (...bytes: number[]): Picture => ({
  bytes: new Uint8Array(bytes),
  width: 1800,
  height: 1200,
  mediaType: "image/jpeg",
});

const setting: DocxSetting = {
  draft: "0198c1f0-0000-7000-8000-000000000000",
  draftFiles: new Map(),
  pictures: new Map([
    [CRANE, picture(0xff, 0xd8, 1)],
    [QUAY, { ...picture(0xff, 0xd8, 2), width: 200, height: 100 }],
  ]),
};

async function read(any: Article, how: DocxSetting = setting) {
  const { content, losses } = await exportDocx(any, how);
  return { ...readDocx(content), losses };
}

const styled = async (any: Article) =>
  (await read(any)).lines.map(({ style, text }) => `${style ?? "Normal"}: ${text}`);

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
        "Photo: ",
        "Caption: The last crane at dawn.",
        "Credit: Photo by Lea Brandt/NPA",
        "Photo: ",
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
      const { xml, lines } = await read(any);
      const defined = new Set(
        all(xml("word/styles.xml"), "w:style").map((style) => style.getAttribute("w:styleId")),
      );
      for (const { style } of lines) expect(style === null || defined.has(style)).toBe(true);
    }
  });

  it("is well-formed XML with the article's words in their order, and the same bytes again", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryArticle, async (any) => {
        const { content } = await exportDocx(any, setting);
        const { names, xml, lines } = readDocx(content);
        for (const name of names) if (/\.(?:xml|rels)$/.test(name)) xml(name);
        const texts = lines.map(({ text }) => text).filter((text) => text !== "");
        expect(texts).toEqual(saidLines(portable(any).article, setting));
        expect((await exportDocx(any, setting)).content).toEqual(content);
      }),
      { numRuns: RUNS },
    );
  });

  it("takes nothing from the clock", async () => {
    const first = await exportDocx(story, setting);
    vi.useFakeTimers({ now: new Date("2031-03-04T05:06:08Z"), toFake: ["Date"] });
    try {
      expect((await exportDocx(story, setting)).content).toEqual(first.content);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is empty where the article is", async () => {
    const { lines, losses } = await read(emptyArticle(), { ...setting, draft: null });
    expect([lines, losses]).toEqual([[], []]);
  });
});

describe("its properties", () => {
  it("are the article's, in the form that Word reads", async () => {
    const core = (await read(story)).xml("docProps/core.xml");
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
    const custom = (await read(story)).xml("docProps/custom.xml");
    const said = all(custom, "property").map((one) => [one.getAttribute("name"), one.textContent]);
    expect(said).toEqual([
      ["StetDraft", setting.draft],
      ["Slug", "north-quay"],
      ["Section", "Local"],
      ["Published", "2026-11-21T06:00:00+01:00"],
      ["Updated", "2026-11-21T09:30:00+01:00"],
    ]);
  });
});

describe("its photos", () => {
  it("are in it as they are, each once, with their alt text", async () => {
    const { names, bytes, xml } = await read(setPieces);
    const media = names.filter((name) => name.startsWith("word/media/"));
    expect(media.map((name) => [...bytes(name)])).toEqual([
      [0xff, 0xd8, 1],
      [0xff, 0xd8, 2],
    ]);
    const drawings = all(xml("word/document.xml"), "wp:docPr");
    expect(drawings.map((one) => one.getAttribute("descr"))).toEqual(["A crane", "The quay"]);
  });

  it("are as wide as the line, and never larger than they are", async () => {
    const { xml } = await read(setPieces);
    const widths = all(xml("word/document.xml"), "wp:extent").map((one) =>
      Math.round(Number(one.getAttribute("cx")) / 9525),
    );
    expect(widths).toEqual([602, 200]);
  });

  it("keep every line of an alt text", async () => {
    const alt = 'A crane,\n"the last"';
    const { xml } = await read(article([{ type: "photo", attrs: { asset: CRANE, alt } }]));
    const [drawing] = all(xml("word/document.xml"), "wp:docPr");
    expect(drawing?.getAttribute("descr")).toBe(alt);
  });

  it("are counted where they are not at hand, or of a kind that Word does not show", async () => {
    const webp: Picture = { ...picture(1), mediaType: "image/webp" };
    const pictures = new Map([[CRANE, webp]]);
    const { losses, lines } = await read(setPieces, { ...setting, pictures });
    expect(losses).toEqual([
      { element: "gallery", count: 1 },
      { element: "photoFormat", count: 1 },
      { element: "photoFile", count: 1 },
    ]);
    expect(lines.map(({ text }) => text)).toContain("The last crane at dawn.");
  });
});

describe("its links", () => {
  it("lead where the article's do", async () => {
    const url = "https://norhaven.example/quay?a=1&b=2#why";
    const marked = { ...words("why"), marks: [{ type: "link", attrs: { href: url } }] };
    const { xml } = await read(article([paragraph(words("This is "), marked)]));
    const [link] = all(xml("word/document.xml"), "w:hyperlink");
    const [target] = all(xml("word/_rels/document.xml.rels"), "Relationship").filter(
      (one) => one.getAttribute("Id") === link?.getAttribute("r:id"),
    );
    expect(`${target?.getAttribute("Target")}#${link?.getAttribute("w:anchor")}`).toBe(url);
    expect(link?.textContent).toBe("why");
  });

  it("lead to the files of drafts that are exported along; without a target they are counted", async () => {
    const draftId = "0198c1f0-0000-7000-8000-000000000009";
    const related = (attrs: object): NodeJson => ({ type: "relatedLink", attrs: { ...attrs } });
    const links = article([
      related({ title: "Fleet moves", draftId }),
      related({ title: "To come" }),
      { type: "embed", attrs: { title: "A film" } },
    ]);
    const draftFiles = new Map([[draftId, "fleet-moves.docx"]]);
    const { xml, losses } = await read(links, { ...setting, draftFiles });
    const targets = all(xml("word/_rels/document.xml.rels"), "Relationship")
      .filter((one) => one.getAttribute("TargetMode") === "External")
      .map((one) => one.getAttribute("Target"));
    expect(targets).toEqual(["fleet-moves.docx"]);
    expect(losses).toEqual([
      { element: "relatedLinkTarget", count: 1 },
      { element: "embedAddress", count: 1 },
    ]);
  });
});

describe("words that mean something to the library", () => {
  it.each(["{bullets-1}", `{${"a".repeat(64)}}`, "SECTION", "CURRENT", "TOTAL_PAGES"])(
    "%s stays what it is",
    async (text) => {
      const list = { type: "bulletList", content: [{ type: "listItem", content: [paragraph()] }] };
      const { lines } = await read(article([paragraph(words(text)), list]));
      expect(lines[0]?.text).toBe(text);
    },
  );
});

describe("its limits", () => {
  const nested = (depth: number): NodeJson => ({
    type: "bulletList",
    content: [
      {
        type: "listItem",
        content: [paragraph(words(`at ${depth}`)), ...(depth === 11 ? [] : [nested(depth + 1)])],
      },
    ],
  });

  it("leave items below the ninth level at the ninth, counted", async () => {
    const { xml, losses } = await read(article([nested(1)]));
    const levels = all(xml("word/document.xml"), "w:ilvl").map((one) => one.getAttribute("w:val"));
    expect(levels.map(Number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8]);
    expect(losses).toEqual([{ element: "listDepth", count: 2 }]);
  });

  it("leave no table wider than Word opens, and no cell out", async () => {
    const row = (name: string): NodeJson => ({
      type: "tableRow",
      content: Array.from({ length: 65 }, (_, at) => ({
        type: "tableCell",
        content: [words(`${name}${at}`)],
      })),
    });
    const { xml, lines, losses } = await read(
      article([{ type: "table", content: [row("a"), row("b")] }]),
    );
    expect(all(xml("word/document.xml"), "w:gridCol")).toHaveLength(63);
    expect(lines[62]?.text).toBe("a62\na63\na64");
    expect(losses).toEqual([{ element: "tableColumns", count: 2 }]);
  });
});

describe("numbered lists", () => {
  it("each begin at their own number", async () => {
    const list = (start: number): NodeJson => ({
      type: "orderedList",
      attrs: { start },
      content: [{ type: "listItem", content: [paragraph(words("a"))] }],
    });
    const { xml } = await read(article([list(1), list(1), list(40)]));
    const used = all(xml("word/document.xml"), "w:numId").map((one) => one.getAttribute("w:val"));
    const numbering = all(xml("word/numbering.xml"), "w:num");
    const starts = used.map((id) => {
      const num = numbering.find((one) => one.getAttribute("w:numId") === id);
      return num && all(num, "w:startOverride")[0]?.getAttribute("w:val");
    });
    expect(new Set(used).size).toBe(3);
    expect(starts).toEqual(["1", "1", "40"]);
  });
});

describe("text from right to left", () => {
  it("leads each paragraph, and not the Latin words in it", async () => {
    const mixed = article([paragraph(words("قالت شركة Norhaven Port Ltd. (أمس): نعم!"))], {
      headlineContent: rightToLeft.headlineContent,
      language: "ar",
    });
    const { xml } = await read(mixed);
    const document = xml("word/document.xml");
    expect(all(document, "w:bidi")).toHaveLength(all(document, "w:p").length);
    const [, body] = all(document, "w:p");
    const runs = body === undefined ? [] : all(body, "w:r");
    expect(runs.map((run) => [run.textContent, all(run, "w:rtl").length])).toEqual([
      ["قالت شركة ", 1],
      ["Norhaven Port Ltd", 0],
      [". (أمس): نعم!", 1],
    ]);
  });

  it("is marked in a text from left to right", async () => {
    const { xml } = await read(article([paragraph(words("It says “سوق (السمك)”."))]));
    const runs = all(xml("word/document.xml"), "w:r");
    expect(runs.map((run) => [run.textContent, all(run, "w:rtl").length])).toEqual([
      ["It says “", 0],
      ["سوق (السمك", 1],
      [")”.", 0],
    ]);
  });
});
