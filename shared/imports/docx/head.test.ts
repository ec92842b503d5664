import { describe, expect, it, test } from "vitest";
import { readWord, STORY, TITLE } from "../../testing/read-word.ts";
import { told } from "../../testing/told.ts";
import { item, para, run, type WordSource } from "../../testing/word-file.ts";

describe("the head", () => {
  test.each<[string, string, Record<string, unknown>, Partial<WordSource>?]>([
    ["a title", TITLE + STORY, { headline: "Quay closes" }],
    [
      "a style based on the title",
      para("Quay closes", "House") + STORY,
      { headline: "Quay closes" },
    ],
    [
      "a title and a subtitle",
      TITLE + para("What now.", "Subtitle") + STORY,
      { headline: "Quay closes", dek: "What now." },
    ],
    [
      "a first heading where there is no title",
      para("Quay closes", "Heading1") + STORY + para("More", "Heading1"),
      { headline: "Quay closes" },
    ],
    [
      "a first line where there is neither",
      para("Quay closes") + STORY,
      { headline: "Quay closes" },
    ],
    [
      "a kicker in capitals above",
      para("HARBOUR") + TITLE + STORY,
      { kicker: "HARBOUR", headline: "Quay closes" },
    ],
    [
      "a byline in its style",
      TITLE + para("Lea Brandt and Mo Ali", "Byline") + STORY,
      { byline: [{ name: "Lea Brandt" }, { name: "Mo Ali" }] },
    ],
    [
      "a byline by its words",
      TITLE + para("By Lea Brandt") + STORY,
      { byline: [{ name: "Lea Brandt" }] },
    ],
    [
      "a byline at the foot",
      TITLE + STORY + para("By Lea Brandt"),
      { byline: [{ name: "Lea Brandt" }] },
    ],
    [
      "a dek in italics",
      TITLE + para(run("It opens again in May.", "<w:i/>")) + STORY + STORY,
      { dek: "It opens again in May." },
    ],
    [
      "a dek above a byline",
      TITLE + para("It opens again in May.") + para("By Lea Brandt") + STORY,
      { dek: "It opens again in May." },
    ],
    [
      "a short first sentence is no dek",
      TITLE + para("It opens again in May.") + STORY,
      { dek: null },
    ],
    [
      "a dateline in bold",
      TITLE + para(run("NORHAVEN, 21 November", "<w:b/>") + run(" — The quay is closed.")),
      { dateline: "NORHAVEN, 21 November" },
    ],
    [
      "a date below the headline",
      TITLE + para("21 November 2025") + STORY,
      { dateline: "21 November 2025" },
    ],
    [
      "a title of the properties where the text has none",
      item("a", 1) + item("b", 1),
      { headline: "Filed" },
      { properties: "<dc:title>Filed</dc:title>" },
    ],
    [
      "the text's own before the properties'",
      TITLE + STORY,
      { headline: "Quay closes" },
      { properties: "<dc:title>Document1</dc:title>" },
    ],
    [
      "keywords as tags",
      TITLE + STORY,
      { tags: ["harbour", "cranes"] },
      { properties: "<cp:keywords>harbour; cranes, harbour</cp:keywords>" },
    ],
    [
      "a creator whose properties are this story's",
      TITLE + STORY,
      { byline: [{ name: "Lea Brandt" }] },
      { properties: "<dc:title>Quay closes</dc:title><dc:creator>Lea Brandt</dc:creator>" },
    ],
    [
      "a creator of who knows what",
      TITLE + STORY,
      { byline: [] },
      { properties: "<dc:title>Document1</dc:title><dc:creator>Lea Brandt</dc:creator>" },
    ],
    [
      "a byline before any creator",
      TITLE + para("By Mo Ali") + STORY,
      { byline: [{ name: "Mo Ali" }] },
      { properties: "<dc:title>Quay closes</dc:title><dc:creator>Lea Brandt</dc:creator>" },
    ],
    [
      "a language of the properties where the words tell none",
      TITLE + para("Ja."),
      { language: "nb-NO" },
      { properties: "<dc:language>nb-NO</dc:language>" },
    ],
  ])("%s", (_, body, expected, more = {}) => {
    expect(readWord(body, more).article).toMatchObject(expected);
  });

  it("takes nothing of the head into the body a second time", () => {
    const head = para("HARBOUR") + TITLE + para("What now.", "Subtitle") + para("By Lea Brandt");
    expect(told(readWord(head + STORY).article.body)).toHaveLength(1);
  });
});
