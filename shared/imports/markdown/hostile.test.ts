import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nastyText } from "../../testing/nasty-text.ts";
import { runs } from "../../testing/runs.ts";
import { importMarkdown } from "./markdown.ts";

/** Of processor time, so that a busy machine fails nothing. */
const MOST_SECONDS = 6;

/** Imports, or is refused in a sentence; how much processor time that took. */
function outcome(markdown: string): { refused: string | null; seconds: number } {
  const before = process.cpuUsage();
  let refused: string | null = null;
  try {
    importMarkdown(markdown);
  } catch (error) {
    refused = String(error);
  }
  const { user, system } = process.cpuUsage(before);
  return { refused, seconds: (user + system) / 1e6 };
}

const N = 100_000;

describe("Markdown that is built to overwhelm its reader", () => {
  it.each([
    ["quotes in quotes", ">".repeat(N)],
    ["lists in lists", "- ".repeat(N)],
    [
      "lists in lists over lines",
      Array.from({ length: 500 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n"),
    ],
    ["a list without end", "- a\n".repeat(N)],
    ["open brackets", "[".repeat(N)],
    ["closed brackets", "]".repeat(N)],
    ["links in links", "[a](".repeat(N)],
    ["emphasis in emphasis", "*a **b ".repeat(N)],
    ["emphasis by turns", "*_".repeat(N)],
    ["open images", "![".repeat(N)],
    ["a table of one row", `${"|a".repeat(N)}\n${"|-".repeat(N)}`],
    ["a front matter of open brackets", `---\nstet: 1\ntags: ${"[".repeat(N)}\n---\n\nText.`],
  ])("refuses %s in a sentence, at once", (_, markdown) => {
    const { refused, seconds } = outcome(markdown);
    expect(refused).toMatch(/^Problem: This Markdown file .* Nothing on the desk has changed\./);
    expect(seconds).toBeLessThan(1);
  });

  it.each([
    [
      "a front matter of aliases",
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij"
        .split("")
        .map((key, at) => `${key}: &${key} [${`*${"abcdefghij"[at]},`.repeat(9)}]`)
        .join("\n")}\n---\n\nText.`,
    ],
    ["a very long line", "The quay is closed. ".repeat(N / 10)],
    ["quotes as deep as any article's", `${"> ".repeat(50)}deep`],
    ["a long list", "- item\n".repeat(2_000)],
    ["a line of spaces", `${" ".repeat(N)}x`],
  ])("reads %s in bounded time", (_, markdown) => {
    const { refused, seconds } = outcome(markdown);
    expect(refused).toBeNull();
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it("leaves only addresses that may stand in an article", () => {
    fc.assert(
      fc.property(fc.array(nastyText, { maxLength: 8 }), (parts) => {
        const { article } = importMarkdown(parts.join("\n"));
        const addresses = JSON.stringify(article.body).match(/"(?:href|url)":"[^"]*"/g) ?? [];
        for (const address of addresses) expect(address).toMatch(/:"(?:https?|mailto):/);
      }),
      { numRuns: runs(500) },
    );
  });
});
