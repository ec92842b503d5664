import { describe, expect, it } from "vitest";
import { type NodeJson, plainText } from "../../../article/article.ts";
import { nodesOf } from "../../../article/walk.ts";
import { savedPage } from "../../../testing/saved-page.ts";
import { importHtml } from "../html.ts";

const { article, audit, photos } = importHtml(savedPage);
const words = plainText(article.body);
const first = (type: string): NodeJson | undefined => nodesOf(article.body, type)[0]?.node;

describe("a saved page", () => {
  it("gives its headline, dek, authors, times, section, tags and language", () => {
    expect(article).toMatchObject({
      headline: "Norhaven to close its north quay",
      dek: "Three hundred berths go by Friday, and nobody knows where the boats will lie",
      publishedAt: "2026-11-21T06:00:00+01:00",
      updatedAt: "2026-11-21T09:30:00+01:00",
      section: "Local",
      tags: ["harbour", "Council & mayor"],
      language: "en-GB",
      direction: "ltr",
    });
    expect(article.byline).toMatchObject([
      { name: "Lea Brandt", handle: "@lea@press.example", network: "Mastodon" },
      { name: "Tom Reyes" },
    ]);
  });

  it("gives the story in its blocks, and nothing of what stands around it", () => {
    expect(article.body.map(({ type }) => type)).toEqual([
      "photo",
      "paragraph",
      "paragraph",
      "heading",
      "paragraph",
      "table",
      "pullQuote",
      "paragraph",
      "embed",
      "orderedList",
      "photo",
      "paragraph",
    ]);
    for (const outside of ["Most read", "Sport", "Share", "rights", "track", "Never", "Follow"]) {
      expect(words).not.toContain(outside);
    }
  });

  it("takes captions and credits apart", () => {
    const [crane, boot] = nodesOf(article.body, "photo").map(({ node }) => node);
    expect(plainText(crane?.content ?? [])).toBe("The last crane at dawn.");
    expect(crane?.attrs).toMatchObject({
      photographer: "Lea Brandt",
      agency: "NPA",
      alt: "A crane above empty berths",
    });
    expect(plainText(boot?.content ?? [])).toBe("The boot.");
    expect(boot?.attrs).toMatchObject({ photographer: "Ola Ness", alt: null });
  });

  it("names pictures by their file, wherever the page keeps the address", () => {
    expect(photos.map(({ path }) => path)).toEqual([
      "north-quay_files/crane.jpg",
      "https://img.norhaven.example/boots.jpg",
    ]);
  });

  it("keeps tables, pull quotes, players and list numbers as what they are", () => {
    expect(first("table")?.attrs).toMatchObject({ headerRow: true });
    expect(nodesOf(article.body, "tableCell").map(({ node }) => plainText([node]))).toEqual([
      "Year",
      "Berths",
      "2025",
      "300",
      "2026",
      "0",
    ]);
    expect(first("pullQuote")).toMatchObject({ attrs: { attribution: "Ines Aldor" } });
    expect(first("embed")?.attrs).toMatchObject({
      url: "https://www.youtube.com/watch?v=quay0001",
      title: "The last crane, filmed",
    });
    expect(first("orderedList")?.attrs).toMatchObject({ start: 3 });
  });

  it("marks a bare TK, and keeps links and styles", () => {
    const marked = article.body.flatMap(({ content = [] }) => content.filter(({ marks }) => marks));
    expect(marked.map(({ text, marks }) => [text, marks?.map(({ type }) => type)])).toEqual([
      ["closes on Friday", ["bold"]],
      ["harbour council", ["link"]],
      ["TK", ["tk"]],
      ["nearly", ["italic"]],
    ]);
  });

  it("counts what it left out", () => {
    const counts = Object.fromEntries(audit.map(({ kind, count }) => [kind, count]));
    expect(counts).toMatchObject({ creditLine: 2, followLine: 1 });
    expect(counts.pageFurniture).toBeGreaterThanOrEqual(3);
    expect(counts.code).toBeGreaterThanOrEqual(2);
    expect(counts.form).toBeGreaterThanOrEqual(1);
  });
});

const around = (head: string, body = "") =>
  importHtml(`<html><head>${head}</head><body>${body}<p>${"The quay is closed. ".repeat(20)}</p>`)
    .article;

describe("what a page says of itself", () => {
  it.each([
    ["<title>Fog over Norhaven | The Post</title>", "", "Fog over Norhaven"],
    ["<title>Fog over Norhaven – day two of it</title>", "", "Fog over Norhaven – day two of it"],
    ["<meta property=og:title content='Fog &amp; rain'>", "<h1>Fog & rain</h1>", "Fog & rain"],
    ["<title>The Post</title>", "<h1>Fog over Norhaven</h1>", "Fog over Norhaven"],
    [
      "<title>Fog over all of Norhaven</title>",
      "<h1>Post</h1><h1>Fog over Norhaven</h1>",
      "Fog over Norhaven",
    ],
  ])("names the headline (%#)", (head, body, headline) => {
    expect(around(head, body).headline).toBe(headline);
  });

  it.each([
    ["<meta name=author content='By Lea Brandt and Tom Reyes'>", "", ["Lea Brandt", "Tom Reyes"]],
    [
      "<meta property=article:author content='https://x.com/lea'>",
      "<a rel=author>Lea Brandt</a>",
      ["Lea Brandt"],
    ],
    ["", "<p>By Lea Brandt</p>", ["Lea Brandt"]],
    ["", "<span itemprop=author><span itemprop=name>Lea Brandt</span></span>", ["Lea Brandt"]],
    ["", "<p>By Tuesday the fog had gone.</p>", []],
    [
      "",
      `<div class=author><a class=author-link>Lea Brandt</a><div class=author-title>Harbour editor</div></div>`,
      ["Lea Brandt"],
    ],
    [
      "",
      `<p>By <a rel=author>Lea Brandt</a> and <a rel=author>Tom Reyes</a></p><p>${"The quay is closed. ".repeat(20)}</p><ul><li><a rel=author>Ines Aldor</a></ul>`,
      ["Lea Brandt", "Tom Reyes"],
    ],
    [
      "",
      "<p itemprop=author>Lea Brandt</p><p itemprop=author>Lea Brandt Follow the author</p>",
      ["Lea Brandt"],
    ],
    [
      `<script type="application/ld+json">{"@type":"Article","author":"Lea Brandt"}</script>`,
      "<p>By Tom Reyes</p>",
      ["Lea Brandt"],
    ],
  ])("names the authors (%#)", (head, body, names) => {
    expect(around(head, body).byline.map(({ name }) => name)).toEqual(names);
  });

  it("may be no JSON at all", () => {
    const broken = `<script type="application/ld+json">{"@type": nonsense</script>`;
    expect(around(broken, "<h1>Fog over Norhaven</h1>").headline).toBe("Fog over Norhaven");
  });
});

describe("what stands above a story", () => {
  const opened = (line: string) => {
    const head = `<meta name=author content="Lea Brandt"><meta property=article:published_time content=2026-11-21T06:00:00Z>`;
    const story =
      "<p>The quay is closed, and nobody knows for how long it will be, the council said.</p>";
    const html = `<html><head>${head}</head><body><div><p>${line}</p>${story.repeat(6)}</div></body></html>`;
    return plainText(importHtml(html).article.body.slice(0, 1)) !== line;
  };
  it.each([
    "By Lea Brandt",
    "Lea Brandt",
    "By Lea Brandt - 11/21/26 6:00 AM EST",
    "Updated Nov 22, 9:41 AM; Posted Nov 21, 8:19 PM",
    "21 November 2026",
  ])("is left out where it repeats a field: %s", (line) => {
    expect(opened(line)).toBe(true);
  });
  it.each([
    "Lea Brandt was there.",
    "By Tuesday, 300 boats had gone.",
    "On Friday, 300 boats left.",
  ])("is the story's where it is a sentence: %s", (line) => {
    expect(opened(line)).toBe(false);
  });
});

describe("the dates of a page without data for programs", () => {
  const story =
    "<p>The quay has been closed since Monday, and nobody knows for how long.</p>".repeat(4);
  const read = (head: string) => {
    const { publishedAt, updatedAt, section } = importHtml(
      `<html><head>${head.startsWith("<meta") ? head : ""}</head><body><article><h1>Quay closes</h1>${head}${story}</article></body></html>`,
    ).article;
    return { publishedAt, updatedAt, section };
  };

  it.each([
    [
      '<time itemprop="datePublished" content="2017-01-18T23:00:00-0800">Jan 18</time>',
      "2017-01-18T23:00:00-08:00",
    ],
    ['<span itemprop="datePublished">18 January 2017</span>', "2017-01-18T00:00:00Z"],
    ["<time>Sunday, Feb 1, 2015 11:57 AM</time>", "2015-02-01T11:57:00Z"],
    ['<span class="pub-date">21. November 2026, 06:00 Uhr</span>', "2026-11-21T06:00:00Z"],
    ['<p class="article-date">Publicado el 4 de mayo de 2015</p>', "2015-05-04T00:00:00Z"],
    ['<p class="update">On 4 May 2015 he left.</p>', null],
  ])("are read from %s", (head, publishedAt) => {
    expect(read(head).publishedAt).toBe(publishedAt);
  });

  it("tell when it was changed, where they say so", () => {
    const marked = '<meta itemprop="dateModified" content="2017-01-19T08:00:00Z">';
    expect(read(marked).updatedAt).toBe("2017-01-19T08:00:00Z");
  });

  it("stand beside a section that is a path of the site", () => {
    const told = '<meta property="article:section" content="/world/middle_east">';
    expect(read(told).section).toBe("Middle east");
  });
});

describe("what leads to other stories", () => {
  const LINE = "The quay has been closed since Monday, and nobody knows for how long it will be. ";
  const told = (html: string) => {
    const { article, audit } = importHtml(`<p>${LINE}</p>${html}`);
    const links = article.body.filter(({ type }) => type === "relatedLink");
    const counted = Object.fromEntries(audit.map(({ kind, count }) => [kind, count]));
    const said = links.map(({ attrs }) => [attrs?.prefix ?? null, attrs?.title, attrs?.url]);
    return { said, counted, blocks: article.body.length };
  };
  const TUG = "https://post.example/tug";

  it.each([
    [
      "a line with its title linked",
      `<p>Read more: <a href="${TUG}">The tug office closes</a></p><p>${LINE}</p>`,
      [["Read more", "The tug office closes", TUG]],
    ],
    [
      "a line with its call to action linked",
      `<p>The tug office closes. <a href="${TUG}"><b>Read more here</b></a></p>`,
      [[null, "The tug office closes", TUG]],
    ],
    [
      "a list under a line that says so",
      `<p>Related stories:</p><ul><li><a href="${TUG}">The tug office closes</a></li><li><a href="https://post.example/b">Berths go</a></li></ul><p>${LINE}</p>`,
      [
        ["Related stories", "The tug office closes", TUG],
        [null, "Berths go", "https://post.example/b"],
      ],
    ],
    [
      "a list at the story's end",
      `<p><em>More from the harbour:</em></p><ul><li><a href="${TUG}">The tug office closes</a></li></ul>`,
      [["More from the harbour", "The tug office closes", TUG]],
    ],
    [
      "a box by its class, with the pictures and the title in it",
      `<div class="story-related small"><div>Souvisí</div><a href="${TUG}"><h3>The tug office closes</h3><img src="tug.jpg"></a></div><p>${LINE}</p>`,
      [[null, "The tug office closes", TUG]],
    ],
  ])("%s becomes a related link", (_, html, expected) => {
    const { said, counted } = told(html);
    expect(said).toEqual(expected);
    expect(counted).toEqual({ relatedLine: expected.length });
  });

  it.each([
    [
      "a list of links inside the story",
      `<p>He sells:</p><ul><li><a href="${TUG}">Tugs</a></li></ul><p>${LINE}</p>`,
    ],
    [
      "a list with an item that says more",
      `<p>From the harbour:</p><ul><li><a href="${TUG}">Tugs</a> and ropes</li></ul>`,
    ],
    [
      "a sentence with a link in it",
      `<p>Read more: the port, he says, <a href="${TUG}">is silting up</a> again</p>`,
    ],
    [
      "a box that holds running text",
      `<div class="related"><p>${LINE}<a href="${TUG}">here</a> ${LINE}</p></div>`,
    ],
  ])("%s stays what it is", (_, html) => {
    expect(told(html).said).toEqual([]);
  });
});

it("words for screen readers alone are no part of a caption, and are counted", () => {
  const { article, audit } = importHtml(
    `<p>Text.</p><figure><img src="a.jpg"><figcaption><span class="visually-hidden">Image caption</span> The boot.</figcaption></figure>`,
  );
  expect(plainText(article.body[1]?.content ?? [])).toBe("The boot.");
  expect(audit).toContainEqual({ kind: "hiddenText", count: 1 });
});
