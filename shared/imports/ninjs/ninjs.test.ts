import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { exportNinjs } from "../../exports/ninjs/ninjs.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { runs } from "../../testing/runs.ts";
import { setting, story } from "../../testing/story.ts";
import { withoutIds } from "../../testing/without-ids.ts";
import { importNinjs } from "./ninjs.ts";

const RUNS = runs(300);
const CORPORA =
  process.env.STET_CORPORA ?? fileURLToPath(new URL("../../../../shared/corpora", import.meta.url));
const EXAMPLES = join(CORPORA, "ninjs", "examples-2.1");

const read = (text: string) => importNinjs(new TextEncoder().encode(text), "quay.json");
const item = (fields: object) => read(JSON.stringify({ uri: "urn:x:1", ...fields }));

describe("ninjs of Stet's own", () => {
  it("comes back as the equal article, but for the planned length", {
    timeout: 120_000 + RUNS * 100,
  }, () => {
    expect(read(exportNinjs(story, setting).text).audit).toEqual([]);
    fc.assert(
      fc.property(arbitraryArticle, (given) => {
        const { text } = exportNinjs(given, setting);
        const back = read(text).article;
        const wanted = { ...portable(given).article, plannedLength: null };
        expect(withoutIds(back)).toEqual(withoutIds(wanted));
        expect(exportNinjs(back, setting).text).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("ninjs of other programs", () => {
  it("gives fields, body and picture of version 3", () => {
    const { article, photos, audit } = item({
      headlines: [{ role: "main", value: "Cranes\u0000 return" }],
      descriptions: [{ role: "summary", value: "The port clapped" }],
      by: "Lea Brandt and Tom Reyes",
      located: "Norhaven",
      slugline: "cranes",
      firstCreated: "2026-11-21T06:00:00Z",
      versionCreated: "2026-11-21T09:00:00Z",
      subjects: [{ name: "harbour" }, { name: "harbour" }],
      copyrightHolder: "NPA",
      bodies: [
        { contentType: "text/plain", value: "Not this one." },
        { contentType: "text/html", value: "<p>They <b>came</b> back.</p><ul><li>Four</li></ul>" },
      ],
      associations: [
        {
          name: "a",
          uri: "urn:x:2",
          type: "picture",
          by: "Mo Ali/NPA",
          descriptions: [{ value: "A crane." }],
          renditions: [{ name: "big", href: "https://norhaven.example/pictures/crane.jpg?w=9" }],
        },
      ],
    });
    expect(article).toMatchObject({
      ...{ headline: "Cranes return", dek: "The port clapped", dateline: "Norhaven" },
      ...{ slug: "cranes", tags: ["harbour"], publishedAt: "2026-11-21T06:00:00Z" },
      ...{ updatedAt: "2026-11-21T09:00:00Z" },
      byline: [{ name: "Lea Brandt" }, { name: "Tom Reyes" }],
    });
    const [first, list, photo] = article.body;
    expect([first?.type, list?.type, photo?.type]).toEqual(["paragraph", "bulletList", "photo"]);
    expect(photo?.attrs).toMatchObject({ photographer: "Mo Ali", agency: "NPA" });
    expect(photos).toEqual([{ path: "crane.jpg", block: photo?.attrs?.id }]);
    expect(audit).toEqual([{ kind: "field", count: 1 }]);
  });

  it("reads versions 1 and 2 by their own keys", () => {
    const first = item({
      headline: "Cranes",
      body_html: "<p>They came.</p>",
      byline: "Lea Brandt",
    });
    expect(first.article).toMatchObject({ headline: "Cranes", byline: [{ name: "Lea Brandt" }] });
    const second = item({
      versioncreated: "2026-11-21T09:00:00Z",
      bodies: [{ contenttype: "text/plain", value: "Cranes\n\nThey came." }],
      headlines: [{ value: "Cranes return" }],
    });
    expect(second.article.publishedAt).toBe("2026-11-21T09:00:00Z");
    expect(second.article.body.map(({ content }) => plainText(content ?? []))).toEqual([
      "Cranes",
      "They came.",
    ]);
  });

  it.each(['{"a":1}', "[1]", '"uri"', "{", "null"])("refuses %s, which is none", (text) => {
    expect(() => read(text)).toThrow(/^“quay\.json” is JSON, and no news item/);
  });

  if (!existsSync(EXAMPLES)) {
    it.skip(`reads IPTC's examples (skipped: there is no ${EXAMPLES})`, () => undefined);
    return;
  }

  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith(".json"));
  it.each(names)("reads IPTC's example %s, and every word of its headline", (name) => {
    const text = readFileSync(join(EXAMPLES, name), "utf8");
    const { article } = read(text);
    const headline = JSON.parse(text).headlines?.[0]?.value;
    expect(article.headline).toBe(headline?.replace(/\s+/gu, " ").trim() ?? null);
    expect(article.body).not.toEqual([]);
  });
});
