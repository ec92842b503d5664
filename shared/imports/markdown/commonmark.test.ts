import { tests } from "commonmark-spec";
import { describe, expect, it } from "vitest";
import { type Article, type NodeJson, plainText } from "../../article/article.ts";
import { importMarkdown } from "./markdown.ts";
import { htmlWords } from "./tags.ts";

const sections = Map.groupBy(tests, ({ section }) => section);

describe("the examples of the CommonMark specification", () => {
  it("are there", () => {
    expect(tests.length).toBeGreaterThan(600);
  });

  it.each([...sections])("keep every word under %s", (_, examples) => {
    const lost = examples.flatMap(({ number, markdown, html }) =>
      lostWords(markdown.replaceAll("→", "\t"), html.replaceAll("→", "\t")).map(
        (word) => `${number}: ${word}`,
      ),
    );
    expect(lost).toEqual([]);
  });
});

/** Words that the page shows and the imported article does not, each as often as it is missing. */
function lostWords(markdown: string, html: string): string[] {
  const kept = allWords(importMarkdown(markdown).article);
  return wordsOf(shownText(html)).filter((word) => {
    const at = kept.indexOf(word);
    if (at !== -1) kept.splice(at, 1);
    return at === -1;
  });
}

/** What a reader of the page sees or hears: its text, and of pictures the alternative text. */
function shownText(html: string): string {
  const described = html.replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, " $1 ");
  return htmlWords(described).join(" ").replaceAll("&#39;", "'");
}

function allWords({ headlineContent, dekContent, body, byline }: Article): string[] {
  const names = byline.map(({ name }) => name);
  const texts = [headlineContent, dekContent].map(plainText);
  return wordsOf([...texts, ...names, ...body.flatMap(blockTexts)].join(" "));
}

function blockTexts(block: NodeJson): string[] {
  const fields = Object.values(block.attrs ?? {}).filter((value) => typeof value === "string");
  const isTextblock = (block.content ?? []).every(
    ({ type }) => type === "text" || type === "hardBreak",
  );
  const texts = isTextblock
    ? [plainText(block.content ?? [])]
    : (block.content ?? []).flatMap(blockTexts);
  return [...fields, ...texts];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
