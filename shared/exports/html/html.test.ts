import { describe, expect, it } from "vitest";
import { emptyArticle } from "../../article/article.ts";
import {
  article,
  paragraph,
  rightToLeft,
  setPieces,
  setting,
  story,
  words,
} from "../../testing/story.ts";
import { exportHtmlFragment, exportHtmlPage, exportPaper } from "./html.ts";

const page = exportHtmlPage(story, setting);
const jsonLd = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");

describe("an exported page", () => {
  it("opens as HTML in the article's language and direction", () => {
    expect(page.text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(exportHtmlPage(rightToLeft, setting).text).toContain('<html lang="ar" dir="rtl">');
  });

  it("reads from the right where the language does and nobody said otherwise", () => {
    const opening = (direction: "ltr" | "rtl" | null, language: string | null) =>
      /<html[^>]*>/.exec(
        exportHtmlPage({ ...rightToLeft, direction, language }, setting).text,
      )?.[0];
    expect(opening(null, "ar")).toBe('<html lang="ar" dir="rtl">');
    expect(opening("ltr", "ar")).toBe('<html lang="ar" dir="ltr">');
    expect(opening(null, "en")).toBe('<html lang="en">');
    expect(opening(null, null)).toBe('<html lang="ar" dir="rtl">');
  });

  it("says what an article is clearly written in where it says none, on the page alone", () => {
    const said =
      "The quay is closed to all of the boats in the harbour, and it is not known when they will be back at sea for the spring.";
    const plain = { ...emptyArticle(), body: [paragraph(words(said))] };
    const { text } = exportHtmlPage(plain, setting);
    expect(text).toContain('<html lang="en">');
    expect(text).not.toMatch(/<article[^>]* lang/);
    const short = { ...emptyArticle(), body: [paragraph(words("Closed."))] };
    expect(exportHtmlPage(short, setting).text).toContain("<html>");
  });

  it("leaves out a language that is none", () => {
    const odd = { ...story, language: "not a language" };
    expect(exportHtmlPage(odd, setting).text).toMatch(/<html>/);
  });

  it("shows headline, dek, byline and times in the header", () => {
    const header = /<header>.*<\/header>/s.exec(page.text)?.[0] ?? "";
    expect(header).toContain("<h1>Norhaven loses its north quay</h1>");
    expect(header).toContain('<p class="dek">Three hundred berths go by Friday</p>');
    expect(header).toContain(
      '<span class="author"><span class="name">Ola Ness</span>, <span class="role">Reporter</span></span>',
    );
    expect(header).toContain('<time datetime="2026-11-21T06:00:00+01:00">');
    expect(header).toContain("November 21, 2026");
    expect(header).toContain('<p class="dateline">NORHAVEN, 21 November</p>');
  });

  it("shows a photo with alternative text, caption and credit, at the path of its file", () => {
    expect(page.text).toContain(
      '<figure class="photo lead" data-asset="' +
        "a".repeat(64) +
        '"><img src="north-quay-photos/crane-at-the-quay.jpg" alt="A crane" width="1200" height="800"><figcaption><span class="caption">The last crane <em>at dawn</em>.</span> <span class="credit">Photo by Lea Brandt/NPA</span></figcaption></figure>',
    );
    expect(page.photos.map(({ path }) => path)).toEqual([
      "north-quay-photos/crane-at-the-quay.jpg",
    ]);
  });

  it("keeps caption and credit of a photo whose file is not there", () => {
    const { text, losses, photos } = exportHtmlPage(story, { ...setting, photos: new Map() });
    expect(text).not.toContain("<img");
    expect(text).toContain("Photo by Lea Brandt/NPA");
    expect(losses).toContainEqual({ element: "photoFile", count: 1 });
    expect(photos).toEqual([]);
  });

  it("sets related links beside the story, and without a target as text", () => {
    expect(page.text).toContain(
      '<aside class="related"><p><span class="prefix">Read also:</span> <a class="title" href="https://norhaven.example/council" rel="noopener">Council votes on the quay</a> <span class="call-to-action">Read more here.</span></p></aside>',
    );
    expect(page.text).toContain('<span class="title">Fishing fleet moves south</span>');
    expect(page.losses).toEqual([{ element: "relatedLinkTarget", count: 1 }]);
  });

  it("links a related draft that is exported along", () => {
    const link = { type: "relatedLink", attrs: { title: "Fleet", draftId: "d1" } };
    const along = { ...setting, draftFiles: new Map([["d1", "fleet.html"]]) };
    expect(exportHtmlPage(article([link]), along).text).toContain('href="fleet.html"');
    expect(exportHtmlPage(article([link]), setting).text).not.toContain('<a class="title"');
  });

  it("ends with how to follow the authors who can be", () => {
    expect(page.text).toContain(
      '<p>Follow Mara Lindqvist on Bluesky: <a href="https://bsky.app/profile/mlind" rel="noopener">@mlind</a></p>',
    );
  });

  it("tells the story's age in its language, from a whole year on", () => {
    const aged = (publishedAt: string, language: string) =>
      /<p class="age-banner">([^<]*)/.exec(
        exportHtmlPage({ ...story, publishedAt, language }, setting).text,
      )?.[1];
    expect(aged("2020-11-24T12:00:00Z", "en")).toBe("This story is over 6 years old.");
    expect(aged("2020-11-24T12:00:01Z", "en-GB")).toBe("This story is over 5 years old.");
    expect(aged("2025-11-24T12:00:00Z", "de")).toBe("Dieser Artikel ist über ein Jahr alt.");
    expect(aged("2020-01-01T00:00:00Z", "fr")).toBe("Cet article date de plus de 6 ans.");
    expect(aged("2020-01-01T00:00:00Z", "es")).toBe("Este artículo tiene más de 6 años.");
    expect(aged("2020-01-01T00:00:00Z", "pt")).toBe("Este artigo tem mais de 6 anos.");
    expect(aged("2020-01-01T00:00:00Z", "it")).toBe("Questo articolo ha più di 6 anni.");
    expect(aged("2025-11-24T12:00:01Z", "en")).toBeUndefined();
    expect(aged("some day", "en")).toBeUndefined();
  });

  it("closes gaps between levels of headings and counts them", () => {
    const deep = { type: "heading", attrs: { level: 4 }, content: [words("Deep")] };
    const { text, losses } = exportHtmlPage(article([deep]), setting);
    expect(text).toContain('<h2 data-level="4">Deep</h2>');
    expect(losses).toEqual([{ element: "headingLevel", count: 1 }]);
  });

  it("tells search engines what is known and nothing else", () => {
    expect(jsonLd(page.text)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Norhaven loses its north quay",
      description: "Three hundred berths go by Friday",
      author: [
        {
          "@type": "Person",
          name: "Mara Lindqvist",
          url: "https://bsky.app/profile/mlind",
          sameAs: ["https://bsky.app/profile/mlind"],
        },
        { "@type": "Person", name: "Ola Ness", jobTitle: "Reporter" },
      ],
      datePublished: "2026-11-21T06:00:00+01:00",
      dateModified: "2026-11-21T09:30:00+01:00",
      image: [
        {
          "@type": "ImageObject",
          contentUrl: "north-quay-photos/crane-at-the-quay.jpg",
          width: 1200,
          height: 800,
          caption: "The last crane at dawn.",
          creditText: "Photo by Lea Brandt/NPA",
          creator: { "@type": "Person", name: "Lea Brandt" },
        },
      ],
      articleSection: "Local",
      inLanguage: "en",
      wordCount: 20,
      keywords: ["harbour", "council"],
      citation: [
        {
          "@type": "CreativeWork",
          name: "Council votes on the quay",
          url: "https://norhaven.example/council",
        },
        { "@type": "CreativeWork", name: "Fishing fleet moves south" },
      ],
    });
  });

  it("is shared with title, summary and picture", () => {
    expect(page.text).toContain(
      '<meta property="og:title" content="Norhaven loses its north quay">',
    );
    expect(page.text).toContain(
      '<meta property="og:image" content="north-quay-photos/crane-at-the-quay.jpg">',
    );
    expect(page.text).toContain(
      '<meta property="article:published_time" content="2026-11-21T06:00:00+01:00">',
    );
  });

  it("lets no text out of its element", () => {
    const attack = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
    const hostile = article(
      [
        paragraph(words(attack)),
        { type: "photo", attrs: { asset: "a".repeat(64), alt: attack, photographer: attack } },
        { type: "relatedLink", attrs: { title: attack, url: "javascript:alert(1)" } },
      ],
      { headlineContent: [words(attack)], section: attack, tags: [attack], slug: attack },
    );
    const { text } = exportHtmlPage(hostile, setting);
    const tags = text.replace(/="[^"]*"/g, "");
    expect(tags.match(/<script/g)).toHaveLength(1);
    expect(tags.match(/<\/script/g)).toHaveLength(1);
    expect(tags.match(/<img /g)).toHaveLength(1);
    expect(tags).not.toMatch(/<[^>]*\bonerror/);
    expect(text).not.toContain("javascript:");
    expect(jsonLd(text).headline).toBe(attack);
  });

  it("shows each set piece as what it is", () => {
    const { text } = exportHtmlFragment(setPieces, setting);
    expect(text.replaceAll(/></g, ">\n<")).toMatchInlineSnapshot(`
      "<article data-stet="1" data-draft="0198c1f0-0000-7000-8000-000000000000" lang="en">
      <figure class="pull-quote">
      <blockquote>
      <p>We saw it coming.</p>
      </blockquote>
      <figcaption>Ines Aldor, harbour master</figcaption>
      </figure>
      <aside class="key-points">
      <p class="title">At a glance</p>
      <ul>
      <li>Three hundred berths go</li>
      <li>The cranes stay</li>
      </ul>
      </aside>
      <div class="gallery">
      <figure class="photo lead" data-asset="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa">
      <img src="north-quay-photos/crane-at-the-quay.jpg" alt="A crane" width="1200" height="800">
      <figcaption>
      <span class="caption">The last crane <em>at dawn</em>.</span> <span class="credit">Photo by Lea Brandt/NPA</span>
      </figcaption>
      </figure>
      <figure class="photo" data-asset="bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb">
      <img src="north-quay-photos/crane-at-the-quay-2.jpg" alt="The quay" width="1200" height="800">
      </figure>
      </div>
      <figure class="embed">
      <p>
      <a class="title" href="https://www.youtube.com/watch?v=quay" rel="noopener">The last crane, filmed</a> <span class="provider">YouTube</span>
      </p>
      </figure>
      <table>
      <thead>
      <tr>
      <th scope="col">Ship</th>
      <th scope="col">Berth</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>Alma</td>
      <td>3</td>
      </tr>
      </tbody>
      </table>
      <p>H<sub>2</sub>O, 4 m<sup>2</sup>
      </p>
      <aside class="note correction">
      <p class="kind">
      <strong>Correction</strong> · <time datetime="2026-11-21T09:30:00+01:00">November 21, 2026 at 9:30 AM</time>
      </p>
      <p>An earlier version misspelt a name.</p>
      </aside>
      </article>
      "
    `);
  });

  it("marks what is still to come", () => {
    const { text } = exportHtmlPage(article([paragraph(words("TK", "tk"))]), setting);
    expect(text).toContain("<p><mark>TK</mark></p>");
  });
});

describe("an exported fragment", () => {
  it("is the article element alone", () => {
    const { text } = exportHtmlFragment(story, setting);
    expect(text).toMatch(
      /^<article data-stet="1" data-draft="[0-9a-f-]+" lang="en" data-slug="north-quay" data-section="Local" data-tags="harbour, council">\n<header>/,
    );
    expect(text).toMatch(/<\/article>\n$/);
    expect(text).not.toMatch(/<(?:head|body|style|script|meta)\b/);
  });

  it("is empty where the article is", () => {
    expect(exportHtmlFragment(emptyArticle(), { ...setting, draft: null }).text).toBe(
      '<article data-stet="1"></article>\n',
    );
  });
});

describe("the page that a host prints", () => {
  const paper = (headline: string) =>
    exportPaper({ ...emptyArticle(), headline, headlineContent: [words(headline)] }, setting).text;
  it("numbers its pages, says its headline on each and runs nothing", () => {
    expect(paper("Low water")).toContain('@top-center { content: "Low water";');
    expect(paper("Low water")).toContain("counter(page)");
    expect(paper("Low water")).toMatch(/Content-Security-Policy" content="default-src .{6,12}none/);
  });
  it("keeps a headline within its string, and the string within its element", () => {
    const text = paper('"; } </style><script>alert(1)</script> \\');
    expect(text).toMatch(/<style>\n@page \{[^<]*@page :first[^<]*<\/style>/);
    expect(text).toContain('content: "\\22 \\3b  \\7d  \\3c \\2f style');
  });
});
