import { execFileSync } from "node:child_process";
import type { Article } from "../../shared/article/article.ts";
import { RENDERERS } from "../../shared/exports/render.ts";
import { PLAIN_STYLE } from "../../shared/exports/style.ts";
import { importMarkdown } from "../../shared/imports/markdown/markdown.ts";
import { setting } from "../../shared/testing/story.ts";
import { quantile } from "./key-to-paint.ts";
import { madeUpName, madeUpParagraphs } from "./made-up-text.ts";

/**
 * Each format that is a text, of an article of 7,000 words, against pandoc writing the same text as
 * the same format. Pandoc also starts and reads it, which its user waits for too; what it takes for
 * nothing at all is told beside it.
 */
const WORDS = Number(process.argv[2] ?? 7000);
const ROUNDS = 30;

const source = markdown();
const { article } = importMarkdown(source);
process.stdout.write(`${JSON.stringify(await report(article), null, 2)}\n`);

/** Headings, lists, quotes, links, styles and a table between paragraphs. */
function markdown(): string {
  const blocks = madeUpParagraphs(WORDS).flatMap((text, at) => {
    const [first = "", second = "", ...rest] = text.split(" ");
    const link = `[${madeUpName(at)}](https://norhaven.example/${at})`;
    const styled = `**${first}** *${second}* ${link} ${rest.join(" ")}`;
    if (at % 12 === 3) return [`## ${madeUpName(at)} and the ${second}`, styled];
    if (at % 12 === 5) return [`> ${text}`];
    if (at % 12 === 7) return [`- ${first}\n- ${second}\n- ${link}`, styled];
    if (at % 12 === 9) return [`| ${first} | ${second} |\n|---|---|\n| ${link} | 12 |`, styled];
    return [styled];
  });
  return `# ${madeUpName(WORDS)} opens its quay\n\n${blocks.join("\n\n")}\n`;
}

async function report(given: Article) {
  const formats = ["html", "html-fragment", "markdown", "ninjs", "text"] as const;
  const full = { ...setting, ...PLAIN_STYLE };
  const stet = formats.map((format) => {
    const times = timed(() => RENDERERS[format](given, full));
    return [format, { firstMs: times[0], ...quantiles(times.slice(1)) }] as const;
  });
  return {
    words: WORDS,
    blocks: given.body.length,
    stet: Object.fromEntries(stet),
    pandoc: pandoc(),
  };
}

function pandoc() {
  const run =
    (input: string, ...args: string[]) =>
    () =>
      execFileSync("pandoc", ["-f", "gfm", ...args], { input, maxBuffer: 64 * 1024 * 1024 });
  try {
    return {
      nothing: quantiles(timed(run("", "-t", "html"))),
      html: quantiles(timed(run(source, "-s", "-t", "html", "--metadata", "title=Bench"))),
      markdown: quantiles(timed(run(source, "-t", "gfm"))),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return "not installed on this machine";
  }
}

function timed(work: () => unknown): number[] {
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function quantiles(times: readonly number[]) {
  return { p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95) };
}
