import { describe, expect, test } from "vitest";
import { emptyArticle, plainText } from "../article/article.ts";
import { readArticle, seedDoc } from "../article/ydoc/document.ts";
import { readWord, TITLE } from "../testing/read-word.ts";
import { told } from "../testing/told.ts";
import { para, run, type WordSource, wordXml } from "../testing/word-file.ts";
import { importMarkdown } from "./markdown/markdown.ts";
import { located } from "./places.ts";
import { canTakeBack, takeBack } from "./take-back.ts";
import { importText } from "./text/import-text.ts";

const STORY = `Cranes return

The harbour waited for them, and nobody had clapped at all.

The north quay. Photo by Lea Brandt/NPA

Bridges of Norhaven. Read more here.

The tug office closes. Read more here.
`;

function imported() {
  const { article, audit } = located(importText(new TextEncoder().encode(STORY), "cranes.txt"));
  const doc = seedDoc(article);
  const places = (kind: string) => audit.find((entry) => entry.kind === kind)?.places ?? [];
  return { doc, places, body: () => readArticle(doc).body };
}

test("related links become the paragraphs that they were, in their places", () => {
  const { doc, places, body } = imported();
  const before = body();
  expect(takeBack(doc, "relatedLine", places("relatedLine"))).toBe(2);
  const after = body();
  expect(after.slice(0, -2)).toEqual(before.slice(0, -2));
  expect(after.slice(-2).map(({ type, content }) => [type, plainText(content ?? [])])).toEqual([
    ["paragraph", "Bridges of Norhaven. Read more here."],
    ["paragraph", "The tug office closes. Read more here."],
  ]);
  expect(after.map(({ attrs }) => attrs?.id)).toEqual(before.map(({ attrs }) => attrs?.id));
});

test("a credit stands behind its caption again, and names nobody", () => {
  const { doc, places, body } = imported();
  expect(takeBack(doc, "creditLine", places("creditLine"))).toBe(1);
  const photo = body().find(({ type }) => type === "photo");
  expect(plainText(photo?.content ?? [])).toBe("The north quay. Photo by Lea Brandt/NPA");
  expect(photo?.attrs).toMatchObject({ photographer: null, agency: null });
});

test("what has become another block since is left alone", () => {
  const { doc, places } = imported();
  const [first] = places("relatedLine");
  takeBack(doc, "relatedLine", first === undefined ? [] : [first]);
  expect(takeBack(doc, "relatedLine", places("relatedLine"))).toBe(1);
  expect(canTakeBack("relatedLine")).toBe(true);
  expect(["pageBreak", "headingLevel"].filter(canTakeBack)).toEqual([]);
});

describe("what a Word file held beside its text", () => {
  const noteMark = (kind: string, id: string) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const word = (body: string, parts: Partial<WordSource> = {}) => {
    const { article, audit } = located(readWord(TITLE + body, parts).imported);
    const doc = seedDoc(article);
    const lines = () => told(readArticle(doc).body);
    const back = (kind: string) =>
      takeBack(doc, kind, audit.find((entry) => entry.kind === kind)?.places ?? []);
    return { lines, back };
  };
  const first = para(run("The quay sank."));

  test("a footnote becomes a paragraph", () => {
    const { lines, back } = word(first + para(run("Four cranes") + noteMark("footnote", "2")), {
      footnotes: `<w:footnote w:id="2">${para(run("Harbour office"))}</w:footnote>`,
    });
    expect(back("note")).toBe(1);
    expect(lines().slice(-2)).toEqual(["Four cranes", "Footnote 1: Harbour office"]);
    expect(back("note")).toBe(0);
  });

  test("a chart's words become a paragraph, and a page header a desk note at the end", () => {
    const drawing = `<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="c"/></a:graphicData></a:graphic></w:drawing></w:r>`;
    const title = "<c:title><a:p><a:r><a:t>Ships a day</a:t></a:r></a:p></c:title>";
    const { lines, back } = word(first + para(run("See:") + drawing) + para(run("Last")), {
      header: para("Norhaven Post"),
      pictures: { c: { name: "chart.xml", bytes: new Uint8Array() } },
      parts: { "word/media/chart.xml": wordXml("c:chartSpace", title) },
    });
    expect(lines()).toEqual(["The quay sank.", "See:", "deskNote Chart: Ships a day", "Last"]);
    expect([back("chart"), back("pageHeader")]).toEqual([1, 1]);
    expect(lines().slice(1)).toEqual([
      "See:",
      "Chart: Ships a day",
      "Last",
      "deskNote Norhaven Post",
    ]);
    expect([back("chart"), back("pageHeader")]).toEqual([0, 0]);
  });

  test("words change where they stand: underlines lean, capitals are written", () => {
    const { lines, back } = word(
      first +
        para(
          `${run("a ")}${run("Alma", '<w:u w:val="single"/>')}${run(" and ")}${run("Alma", '<w:u w:val="single"/>')}${run(" at ")}${run("sea", "<w:caps/>")}`,
        ),
    );
    expect([back("underline"), back("capitals")]).toEqual([2, 1]);
    expect(lines().at(-1)).toBe("a _Alma_ and _Alma_ at SEA");
    expect([back("underline"), back("capitals")]).toEqual([0, 0]);
  });

  test("hidden words become a desk note below their paragraph", () => {
    const { lines, back } = word(
      first + para(run("Seen") + run(" unseen", "<w:vanish/>")) + para(run("Last")),
    );
    expect(back("hiddenText")).toBe(1);
    expect(lines().slice(-3)).toEqual(["Seen", "deskNote unseen", "Last"]);
    expect(back("hiddenText")).toBe(0);
  });
});

test("a photo whose file was not there goes; one that got its file stays", () => {
  const photo = (id: string, asset: string | null) => ({ type: "photo", attrs: { id, asset } });
  const doc = seedDoc({ ...emptyArticle(), body: [photo("a", null), photo("b", "f".repeat(64))] });
  const place = (block: string) => ({ block, field: null, words: "a.jpg" });
  expect(takeBack(doc, "missingPhoto", [place("a"), place("b")])).toBe(1);
  expect(readArticle(doc).body.map(({ attrs }) => attrs?.id)).toEqual(["b"]);
});

test("fields without a place in an article become desk notes at its end", () => {
  const { article, audit } = located(importMarkdown("---\ntitle: Quay\nweight: 3\n---\n\nText."));
  const doc = seedDoc(article);
  expect(takeBack(doc, "field", audit[0]?.places ?? [])).toBe(1);
  expect(told(readArticle(doc).body)).toEqual(["Text.", "deskNote weight: 3"]);
});
