import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, type NodeJson, plainText } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { importText } from "../../imports/text/import-text.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { runs } from "../../testing/runs.ts";
import { article, paragraph, setPieces, setting, story, words } from "../../testing/story.ts";
import type { TextStyle } from "./setting.ts";
import { exportText } from "./text.ts";

const RUNS = runs(300);
const WRAPPED: TextStyle = { wrap: 60, header: true, addresses: true };
const read = (text: string) => importText(new TextEncoder().encode(text), "quay.txt").article;

describe("wire text", () => {
  it("has the story's fields, its head, and the dateline at its first words", () => {
    const { text, photos } = exportText({ ...story, body: story.body.slice(1, 3) }, setting);
    expect(text).toBe(`Slug: north-quay
Kicker: Harbour
Section: Local
Tags: harbour, council
Published: 2026-11-21T06:00:00+01:00
Updated: 2026-11-21T09:30:00+01:00

Norhaven loses its north quay

Three hundred berths go by Friday

By Mara Lindqvist and Ola Ness, Reporter

NORHAVEN, 21 November — The north quay closes on Friday.

What it costs

Follow Mara Lindqvist on Bluesky: @mlind
`);
    expect(photos).toEqual([]);
  });

  it("says what is no paragraph in brackets and lines of its own", () => {
    expect(
      exportText(setPieces, setting).text,
    ).toBe(`[“We saw it coming.” – Ines Aldor, harbour master]

At a glance
- Three hundred berths go
- The cranes stay

[Photo: The last crane at dawn. Photo by Lea Brandt/NPA]

[Photo: The quay]

[YouTube: The last crane, filmed https://www.youtube.com/watch?v=quay]

Ship\tBerth
Alma\t3

H2O, 4 m2

Correction (November 21, 2026 at 9:30 AM): An earlier version misspelt a name.
`);
  });

  it("counts pictures, styles and shapes as lost, each use once", () => {
    expect(Object.fromEntries(counts(setPieces))).toEqual({
      pullQuote: 1,
      keyPoints: 1,
      gallery: 1,
      picture: 2,
      altText: 1,
      italic: 1,
      table: 1,
      subscript: 1,
      superscript: 1,
    });
    const link = { type: "link", attrs: { href: "https://norhaven.example/" } };
    const linked = article([paragraph({ ...words("the port"), marks: [link] })]);
    const without = { ...setting, text: { ...WRAPPED, addresses: false } };
    expect(exportText(linked, setting)).toMatchObject({
      text: "the port (https://norhaven.example/)\n",
      losses: [],
    });
    expect(exportText(linked, without)).toMatchObject({
      text: "the port\n",
      losses: [{ element: "link", count: 1 }],
    });
  });

  it("shows a TK, quotes further in, and lists below lists", () => {
    const item = (...content: object[]) => ({ type: "listItem", content: content as never });
    const list = {
      type: "orderedList",
      attrs: { start: 3 },
      content: [
        item(paragraph(words("Berths")), {
          type: "bulletList",
          content: [item(paragraph(words("North")))],
        }),
        item(paragraph(words("Cranes"))),
      ],
    };
    const quote = {
      type: "blockquote",
      content: [paragraph(words("It costs "), words("TK", "tk"))],
    };
    expect(exportText(article([list, quote]), setting).text).toBe(
      "3. Berths\n   - North\n4. Cranes\n\n    It costs TK\n",
    );
  });

  it("breaks lines at the width that is asked for, what is further in sooner", () => {
    const long = "the quay closes on Friday and the cranes go south by ship ".repeat(4).trim();
    const quote = { type: "blockquote", content: [paragraph(words(long))] };
    const { text } = exportText(article([paragraph(words(long)), quote]), {
      ...setting,
      text: WRAPPED,
    });
    const lines = text.split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => line.startsWith("    ")).length).toBeGreaterThan(3);
    expect(read(text).body.map(({ type }) => type)).toEqual(["paragraph", "paragraph"]);
  });
});

describe("wire text that is read again", () => {
  it("gives the story with its fields, photo, links and list", () => {
    const back = read(exportText(story, setting).text);
    const { headline, dek, kicker, dateline, slug, section, tags, publishedAt, updatedAt } = story;
    expect(back).toMatchObject({ headline, dek, kicker, slug, section, tags });
    expect(back).toMatchObject({ publishedAt, updatedAt });
    expect(back.byline).toEqual(story.byline);
    expect(dateline).not.toBeNull();
    expect(back.body.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["photo", "bulletList", "relatedLink", "horizontalRule"]),
    );
    const { photographer, agency } = back.body.find(({ type }) => type === "photo")?.attrs ?? {};
    expect({ photographer, agency }).toEqual({ photographer: "Lea Brandt", agency: "NPA" });
  });

  it("loses no letter of any article, wrapped or not", () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.constantFrom(60, null), (given, wrap) => {
        const text = { wrap, header: true, addresses: true };
        const copy = exportText(given, { ...setting, text }).text;
        fc.pre(copy.trim() !== "");
        const back = counted(held(read(copy)));
        for (const [letter, count] of counted(said(portable(given).article))) {
          expect(back.get(letter) ?? 0, letter).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** What copy says of an article: alt texts give way to captions, handles stand at its foot. */
function said({ headlineContent, dekContent, byline, kicker, slug, section, ...rest }: Article) {
  const names = byline.flatMap(({ name, role, organisation }) => [name, role, organisation]);
  const head = [plainText(headlineContent), plainText(dekContent), names, kicker, slug, section];
  return strings([head, rest.dateline, rest.body.map((node) => lineOf(node, SHOWN))]);
}

/** The same of what was read, wherever the words have come to stand. */
function held({ headlineContent, dekContent, body, headline: _, dek: __, ...fields }: Article) {
  const head = [plainText(headlineContent), plainText(dekContent)];
  return strings([head, fields, body.map((node) => lineOf(node, null))]);
}

const SHOWN = ["title", "prefix", "callToAction", "attribution"];

function lineOf({ attrs = {}, content = [] }: NodeJson, shown: readonly string[] | null): unknown {
  const told = shown === null ? attrs : shown.map((name) => attrs[name]);
  const isLine = content.some(({ type }) => type === "text" || type === "hardBreak");
  return [told, isLine ? plainText(content) : content.map((node) => lineOf(node, shown))];
}

/** What the plain-text reader takes for the sign of a credit or a byline. */
const LABELS = /photo|by|and|credit/gu;

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

/** Letters, how often each; words may have come apart or together at an address. */
function counted(texts: readonly string[]): Map<string, number> {
  const letters = new Map<string, number>();
  for (const letter of texts.join(" ").toLowerCase().replace(LABELS, "").match(/\p{L}/gu) ?? []) {
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
  }
  return letters;
}

function counts(of: Article): [string, number][] {
  return exportText(of, setting).losses.map(({ element, count }) => [element, count]);
}
