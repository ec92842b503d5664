import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { emptyArticle } from "../../article/article.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { rightToLeft, setPieces, setting, story } from "../../testing/story.ts";
import { exportHtmlFragment, exportHtmlPage } from "./html.ts";

/** The template that a newsroom begins with. */
const STARTER = new URL("../../../resources/export-profiles/house-page.html", import.meta.url);
const housePage = { file: "house-page.html", text: readFileSync(STARTER, "utf8") };

const java = spawnSync("java", ["-version"]).status === 0;
const checker = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const folder = mkdtempSync(join(tmpdir(), "stet-nu-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** What the Nu checker finds wrong with the pages: one run for all, since starting it takes long. */
function findings(pages: readonly string[]): string[] {
  pages.forEach((page, at) => {
    writeFileSync(join(folder, `${at}.html`), page);
  });
  const run = ["-jar", checker, "--errors-only", "--exit-zero-always", "--format", "gnu"];
  const output = spawnSync("java", [...run, folder], { encoding: "utf8", timeout: 120_000 });
  expect(output.error).toBeUndefined();
  return output.stderr.split("\n").filter((line) => line !== "");
}

/** A page around a fragment, as a CMS makes it. */
const around = (fragment: string) =>
  `<!doctype html><html lang="en"><head><title>CMS</title></head><body>${fragment}</body></html>`;

describe("an exported page", () => {
  if (!java) {
    it.skip("passes the Nu checker (skipped: there is no java to run it with)", () => undefined);
    return;
  }

  it("passes the Nu checker, whatever the article holds", { timeout: 180_000 }, () => {
    const articles = [
      emptyArticle(),
      story,
      rightToLeft,
      setPieces,
      ...fc.sample(arbitraryArticle, { numRuns: Number(process.env.STET_NU_PAGES ?? 40) }),
    ];
    const pages = articles.flatMap((article) => [
      exportHtmlPage(article, setting).text,
      around(exportHtmlFragment(article, setting).text),
      exportHtmlPage(article, { ...setting, template: housePage }).text,
    ]);
    const wrong = around("<p><div></p>");
    const found = findings([wrong, ...pages]);
    const isWrong = (line: string) => line.includes("/0.html");
    expect(found.filter((line) => !isWrong(line))).toEqual([]);
    // The checker did look: it found what is wrong with the page that is.
    expect(found.filter(isWrong)).not.toEqual([]);
  });
});
