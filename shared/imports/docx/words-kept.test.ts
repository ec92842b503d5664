import fc from "fast-check";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { type Article, type NodeJson, plainText } from "../../article/article.ts";
import { arbitraryWordBody, generatedWords, WORD_STYLES } from "../../testing/arbitrary-word.ts";
import { runs } from "../../testing/runs.ts";
import { LISTS, style, type WordSource, wordFile, wordParts } from "../../testing/word-file.ts";
import { importDocx } from "./docx.ts";

const styles = WORD_STYLES.map((name) => style(name.replace(" ", ""), name)).join("");

const leaves = (nodes: readonly NodeJson[]): string =>
  nodes.map((node) => `${plainText([node])} ${JSON.stringify(node.attrs ?? {})}`).join(" ");

/** Every word of an article, wherever it stands. */
function wordsOf({
  kicker,
  dateline,
  byline,
  headlineContent,
  dekContent,
  body,
}: Article): string[] {
  const lines = [headlineContent, dekContent, body].map(leaves);
  return generatedWords([kicker, dateline, byline, ...lines]);
}

const sources = arbitraryWordBody
  .filter((blocks) => generatedWords(blocks).length > 0)
  .map((blocks): WordSource => ({ body: blocks.join(""), styles, numbering: LISTS }));

test("no word of a generated file is lost, and none stands twice", () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { article } = importDocx(wordParts(source), "quay.docx");
      expect(wordsOf(article)).toEqual(generatedWords(source.body));
    }),
    { numRuns: runs(150) },
  );
});

test("every word that mammoth reads is read", async () => {
  await fc.assert(
    fc.asyncProperty(sources, async (source) => {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(wordFile(source)) });
      const own = new Set(wordsOf(importDocx(wordParts(source), "quay.docx").article));
      expect(generatedWords(value).filter((word) => !own.has(word))).toEqual([]);
    }),
    { numRuns: runs(30) },
  );
});
