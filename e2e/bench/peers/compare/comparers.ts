import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { compareArticles } from "../../../../shared/compare/compare-article.ts";
import { comparePage } from "../../../../shared/compare/write-html.ts";
import { importMarkdown } from "../../../../shared/imports/markdown/markdown.ts";
import { asHtml } from "../texts/as-html.ts";
import { asMarkdown } from "../texts/as-markdown.ts";
import type { Block } from "../texts/text.ts";
import type { Pair } from "./pairs.ts";

/** Shows what changed between two states, as words that went and words that came. */
export interface Comparer {
  readonly name: string;
  /** Reads both, which is not measured; answers what is measured, and how many words that showed. */
  ready(pair: Pair, folder: string): Promise<{ compare(): string; shown(told: string): number }>;
}

const MARKED = /<(ins|del)\b[^>]*>(.*?)<\/\1>/gsu;

/** Stet's page tells changed quotations a second time, above the article. */
const QUOTATIONS = /<section><h2>In quotations<\/h2>.*?<\/section>/su;

/** Words within ins and del; Stet's labels of its own stand in neither. */
function wordsMarked(html: string): number {
  const texts = Array.from(html.matchAll(MARKED), ([, , inside = ""]) => inside);
  return wordsIn(texts.join(" ").replace(/<[^>]*>/gu, " "));
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

const markdown = (blocks: readonly Block[]) =>
  asMarkdown({ name: "long", words: 0, blocks }, "The pier stays open");

export const COMPARERS: readonly Comparer[] = [
  {
    name: "Stet",
    async ready({ before, after }) {
      const [old, now] = [before, after].map((blocks) => importMarkdown(markdown(blocks)).article);
      if (old === undefined || now === undefined) throw new RangeError("Two articles are needed.");
      const compare = () => comparePage(compareArticles(old, now), "Bench");
      return { compare, shown: (told) => wordsMarked(told.replace(QUOTATIONS, "")) };
    },
  },
  {
    name: "git diff --word-diff",
    async ready({ before, after }, folder) {
      const files = [path.join(folder, "before.md"), path.join(folder, "after.md")];
      await writeFile(files[0] ?? "", markdown(before));
      await writeFile(files[1] ?? "", markdown(after));
      const args = ["diff", "--no-index", "--word-diff=porcelain", ...files];
      const compare = () =>
        spawnSync("git", args, { encoding: "utf8", maxBuffer: 64 * 2 ** 20 }).stdout;
      const lines = (told: string) =>
        told.split("\n").filter((line) => /^[+-]/u.test(line) && !/^(\+\+\+|---) /u.test(line));
      return {
        compare,
        shown: (told) =>
          wordsIn(
            lines(told)
              .map((line) => line.slice(1))
              .join(" "),
          ),
      };
    },
  },
  {
    name: "htmldiff-js",
    async ready({ before, after }) {
      const { default: HtmlDiff } = (await packaged("htmldiff-js")).default as {
        default: { execute(before: string, after: string): string };
      };
      const [old, now] = [asHtml({ blocks: before }), asHtml({ blocks: after })];
      return { compare: () => HtmlDiff.execute(old, now), shown: wordsMarked };
    },
  },
  {
    name: "node-htmldiff",
    async ready({ before, after }) {
      const diff = (await packaged("node-htmldiff")).default as (a: string, b: string) => string;
      const [old, now] = [asHtml({ blocks: before }), asHtml({ blocks: after })];
      return { compare: () => diff(old, now), shown: wordsMarked };
    },
  },
];

/** By a name that the compiler does not look up: it knows nothing of the bench's own packages. */
async function packaged(name: string): Promise<{ default: unknown }> {
  return (await import(name)) as { default: unknown };
}
