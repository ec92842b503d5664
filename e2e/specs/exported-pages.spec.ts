import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { exportHtmlPage } from "../../shared/exports/html/html.ts";
import { languageTag } from "../../shared/exports/html/times.ts";
import { arbitraryArticle } from "../../shared/testing/arbitrary-article.ts";
import { rightToLeft, setPieces, setting, story } from "../../shared/testing/story.ts";
import { accessibilityFaults } from "../deeds/look.ts";

const PICTURE = Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=", "base64");

test("exported pages can be read by everybody, whatever the article holds", {
  tag: "@long",
}, async ({ page }) => {
  const generated = fc.sample(arbitraryArticle, { numRuns: 12, seed: 1 }).map((article) => ({
    ...article,
    // Which language a page is in nobody can tell for them.
    language: languageTag(article.language) ?? "en",
  }));
  let html = "";
  await page.route("**/*", (route) =>
    route.request().resourceType() === "document"
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.fulfill({ contentType: "image/gif", body: PICTURE }),
  );
  for (const article of [story, rightToLeft, setPieces, ...generated]) {
    html = exportHtmlPage(article, setting).text;
    await page.goto("http://exported.example/page.html");
    expect(await accessibilityFaults(page), html).toEqual([]);
  }
  // It does look.
  html = '<!doctype html><html lang="en"><title>No alt</title><img src="a.gif"></html>';
  await page.goto("http://exported.example/page.html");
  expect(await accessibilityFaults(page)).not.toEqual([]);
});
