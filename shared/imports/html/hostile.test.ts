import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nastyText } from "../../testing/nasty-text.ts";
import { runs } from "../../testing/runs.ts";
import { importHtml } from "./html.ts";

/** Of processor time, so that a busy machine fails nothing. */
const MOST_SECONDS = 8;

function outcome(html: string): { refused: string | null; seconds: number } {
  const before = process.cpuUsage();
  let refused: string | null = null;
  try {
    importHtml(html);
  } catch (error) {
    refused = String(error);
  }
  const { user, system } = process.cpuUsage(before);
  return { refused, seconds: (user + system) / 1e6 };
}

const N = 100_000;
const page = (body: string) => `<!doctype html><body>${body}`;

describe("HTML that is built to overwhelm its reader", () => {
  it.each([
    ["elements in elements", "<div>".repeat(N)],
    ["quotes in quotes", "<blockquote>".repeat(N)],
    ["lists in lists", "<ul><li>".repeat(N)],
    ["tables in tables", "<table><tr><td>".repeat(N)],
    ["marks without an end", Array.from({ length: N }, (_, at) => `<b id=${at}>`).join("")],
    [
      "marks that every block opens again",
      `${"<font color=a><b><i>".repeat(100)}${"<p>a".repeat(N)}`,
    ],
    ["elements without end", "<br>".repeat(5 * N)],
  ])("refuses %s in a sentence, at once", (_, html) => {
    const { refused, seconds } = outcome(page(html));
    expect(refused).toMatch(/^Problem: This HTML file .* Nothing on the desk has changed\./);
    expect(seconds).toBeLessThan(2);
  });

  it.each([
    ["a very long line", "The quay is closed. ".repeat(N / 10)],
    ["elements as deep as any page's", `${"<div>".repeat(150)}deep${"</div>".repeat(150)}`],
    ["many paragraphs", "<p>The quay is closed, and nobody knows for how long.</p>".repeat(5_000)],
    ["a wide table", `<table>${`<tr>${"<td>a".repeat(500)}`.repeat(40)}</table>`],
    ["a cell that spans a million", `<table><tr><td colspan=1000000>a<td>b<tr><td>c<td>d</table>`],
    ["open tags", "<".repeat(N)],
    ["an attribute without end", `<p title="${"a".repeat(N)}`],
    ["references", "&amp;&lt;&#x41;".repeat(N / 10)],
    ["data in data", `<script type="application/ld+json">${"[".repeat(N)}</script>`],
  ])("reads %s in bounded time", (_, html) => {
    const { refused, seconds } = outcome(page(html));
    expect(refused).toBeNull();
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it("leaves only addresses that may stand in an article, and never markup", () => {
    const schemes = [
      "javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "JaVaScRiPt:x",
    ];
    const hostile = fc
      .tuple(fc.constantFrom(...schemes), fc.constantFrom("", " data-stet=1"), nastyText)
      .map(
        ([address, own, text]) =>
          `<article${own}><p><a href="${address}" onclick="x()">${text}</a><iframe src="${address}"></iframe><aside class=related><a class=title href="${address}">t</a></aside><figure class=embed data-url="${address}"></figure><img src=x onerror="${address}">`,
      );
    fc.assert(
      fc.property(hostile, (html) => {
        const { article } = importHtml(html);
        const addresses = JSON.stringify(article.body).match(/"(?:href|url)":"[^"]*"/g) ?? [];
        for (const address of addresses) expect(address).toMatch(/:"(?:https?|mailto):/);
      }),
      { numRuns: runs(300) },
    );
  });
});
