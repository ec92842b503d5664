import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { importHtmlFile } from "../../../shared/imports/html/html-file.ts";
import { parseHtml } from "../../../shared/imports/html/parser.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { textOfBlocks, textOfHtml, wordF1, wordsOf } from "./words.ts";

interface Labels {
  readonly title: string | null;
  readonly byline: string | null;
}

/** Saved pages, each with its story and its fields as somebody labelled them. */
export async function pages(folder: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const file = (of: string) => path.join(folder, name, of);
    const bytes = await readFile(file("source.html"));
    const expected = await readFile(file("expected.html"), "utf8");
    const labels: Labels = JSON.parse(await readFile(file("expected-metadata.json"), "utf8"));
    const story = textOfHtml(parseHtml(expected).children);
    const outcome = await outcomeOf(
      name,
      () => importHtmlFile(new Uint8Array(bytes), "source.html"),
      ({ article }) => ({
        headline: labels.title === null ? null : isSame(article.headline, labels.title),
        author: labels.byline === null ? null : namesAll(article.byline, labels.byline),
        f1: wordF1(wordsOf(textOfBlocks(article.body)), wordsOf(story)),
      }),
    );
    outcomes.push(outcome);
  }
  return outcomes;
}

function isSame(one: string | null, other: string): boolean {
  return wordsOf(one ?? "").join(" ") === wordsOf(other).join(" ");
}

/** Every name of the byline stands in the label, and no word of the label but "by" and "and" is left. */
function namesAll(byline: readonly { readonly name: string }[], label: string): boolean {
  const names = byline.flatMap(({ name }) => wordsOf(name));
  const labelled = wordsOf(label);
  return names.length > 0 && names.every((word) => labelled.includes(word));
}
