import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyArticle } from "../../article/article.ts";
import { arbitraryArticle, PHOTO_HASHES } from "../../testing/arbitrary-article.ts";
import { runs } from "../../testing/runs.ts";
import { article, rightToLeft, setPieces, setting, story } from "../../testing/story.ts";
import { photoUri } from "./identifiers.ts";
import { exportNinjs } from "./ninjs.ts";

const RUNS = runs(300);
/** IPTC's schemas, which lie beside the project where they have been fetched. */
const CORPORA = process.env.STET_CORPORA ?? new URL("../../../../shared/corpora", import.meta.url);
const SCHEMA = new URL("ninjs/ninjs-schema_3.1.json", `file://${pathOf(CORPORA)}/`);

function pathOf(place: string | URL): string {
  return typeof place === "string" ? place : place.pathname;
}

const itemOf = (...[given, how = setting]: [Parameters<typeof exportNinjs>[0], typeof setting?]) =>
  JSON.parse(exportNinjs(given, how).text);

function validator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  ajv.addSchema({}, "https://geojson.org/schema/GeoJSON.json");
  return ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));
}

describe("a ninjs item", () => {
  it("has the article's fields where the standard has them", () => {
    expect(itemOf(story)).toMatchObject({
      uri: `urn:uuid:${setting.draft}`,
      type: "text",
      standard: { name: "ninjs", version: "3.1" },
      language: "en",
      slugline: "north-quay",
      firstCreated: "2026-11-21T06:00:00+01:00",
      versionCreated: "2026-11-21T09:30:00+01:00",
      headlines: [
        { role: "main", value: "Norhaven loses its north quay" },
        { role: "kicker", value: "Harbour" },
      ],
      descriptions: [
        { role: "summary", value: "Three hundred berths go by Friday" },
        { role: "dateline", value: "NORHAVEN, 21 November" },
      ],
      by: "Mara Lindqvist and Ola Ness",
      located: "NORHAVEN",
      subjects: [
        { name: "Local", rel: "section" },
        { name: "harbour", rel: "keyword" },
        { name: "council", rel: "keyword" },
      ],
    });
  });

  it("carries the story as HTML without its head, and as plain copy", () => {
    const [html, text] = itemOf(story).bodies;
    expect(html).toMatchObject({ role: "html", contentType: "text/html" });
    expect(html.value).toMatch(/^<article data-stet="1" lang="en">\n<figure class="photo lead"/);
    expect(html.value).not.toContain("Norhaven loses its north quay");
    expect(text.value).toContain("The north quay closes on Friday.");
    expect(text.value).not.toContain("Norhaven loses its north quay");
  });

  it("names photos with their credit, and links that lead somewhere", () => {
    const { associations } = itemOf(story);
    expect(associations).toMatchObject([
      {
        name: "photo-1",
        uri: photoUri(PHOTO_HASHES[0]),
        type: "picture",
        by: "Photo by Lea Brandt/NPA",
        people: [{ name: "Lea Brandt", rel: "photographer" }],
        descriptions: [
          { role: "caption", value: "The last crane at dawn." },
          { role: "alt", value: "A crane" },
        ],
        renditions: [{ title: "north-quay-photos/crane-at-the-quay.jpg", width: 1200 }],
      },
      { name: "related-1", uri: "https://norhaven.example/council" },
    ]);
    expect(photoUri(`${"00".repeat(31)}ff`)).toBe(
      "ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP8",
    );
  });

  it.each([
    ["NORHAVEN, 21 November", "NORHAVEN"],
    ["LONDON (AP)", "LONDON"],
    ["New York, N.Y., 3 May 2026", "New York, N.Y."],
    ["21 November", undefined],
  ])("takes the place out of the dateline %s", (dateline, place) => {
    expect(itemOf(article([], { dateline })).located).toBe(place);
  });

  it("writes times with their seconds, and counts one that is none", () => {
    const times = { publishedAt: "2026-11-21T06:00+01:00", embargoUntil: "on Friday" };
    const { text, losses } = exportNinjs(article([], times), setting);
    expect(JSON.parse(text).firstCreated).toBe("2026-11-21T06:00:00+01:00");
    expect(losses).toEqual([{ element: "time", count: 1 }]);
  });

  if (!existsSync(SCHEMA)) {
    it.skip(`is valid by IPTC's schema (skipped: there is no ${SCHEMA.pathname})`, () => undefined);
    return;
  }

  it("is valid by IPTC's schema, whatever the article holds", {
    timeout: 120_000 + RUNS * 100,
  }, () => {
    const isValid = validator();
    const told = (item: unknown) => (isValid(item) ? [] : (isValid.errors ?? []));
    expect(told({ ...itemOf(story), byline: "an older key" })).not.toEqual([]);
    for (const given of [emptyArticle(), story, setPieces, rightToLeft]) {
      expect(told(itemOf(given))).toEqual([]);
    }
    fc.assert(
      fc.property(arbitraryArticle, (given) => {
        expect(told(itemOf(given))).toEqual([]);
        expect(told(itemOf(given, { ...setting, draft: null as never }))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
