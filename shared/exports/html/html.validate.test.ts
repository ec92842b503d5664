import { readFileSync } from "node:fs";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { rightToLeft, setPieces, setting, story } from "../../testing/story.ts";
import { exportHtmlPage } from "./html.ts";
import { languageTag } from "./times.ts";

/** The template that a newsroom begins with. */
const STARTER = new URL("../../../resources/export-profiles/house-page.html", import.meta.url);
const housePage = { file: "house-page.html", text: readFileSync(STARTER, "utf8") };

const checker = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // The serialiser writes what the specification's own examples do.
    "doctype-style": "off",
    // An aside within an article is a landmark only where it is named, and these are not.
    "unique-landmark": "off",
    // A link in which a style begins is written as several, one of which may hold a space alone.
    "wcag/h30": "off",
    // A heading that holds nothing yet stays in its place.
    "empty-heading": "off",
    // What an editor writes is as long as they will, and ends as they will.
    "long-title": "off",
    "no-trailing-whitespace": "off",
  },
});

async function faults(page: string): Promise<string[]> {
  const { results } = await checker.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

it("passes html-validate, whatever the article holds", async () => {
  // Without a language nobody can be told which one a page is in.
  const generated = fc
    .sample(arbitraryArticle, { numRuns: 40 })
    .map((article) => ({ ...article, language: languageTag(article.language) ?? "en" }));
  for (const article of [story, rightToLeft, setPieces, ...generated]) {
    for (const template of [null, housePage]) {
      const { text } = exportHtmlPage(article, { ...setting, template });
      expect(await faults(text), text).toEqual([]);
    }
  }
  // It does look.
  expect(await faults("<!doctype html><html><body><p><div></p></body></html>")).not.toEqual([]);
});
