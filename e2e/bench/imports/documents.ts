import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { importReads } from "../../../electron/backend/imports/reads.ts";
import { nodesOf } from "../../../shared/article/walk.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { textOfBlocks, wordF1, wordsOf } from "./words.ts";

const run = promisify(execFile);

/** Word files; judged by what pandoc reads of them, where it is installed. */
export async function documents(folder: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(".docx")).sort()) {
    const bytes = await readFile(path.join(folder, name));
    const file = new File([bytes], name);
    const outcome = await outcomeOf(
      name,
      () => importReads["imports.parse"]({ name, file, format: "docx" }),
      async ({ article, audit }) => {
        const judged = await byPandoc(path.join(folder, name));
        const { headline, dek, kicker, dateline, byline } = article;
        const head = [kicker, headline, dek, ...byline.map((one) => one.name), dateline].join(" ");
        // pandoc leaves comments and charts out.
        const beside = new Set(
          audit
            .filter(({ kind }) => kind === "comment" || kind === "chart")
            .flatMap(({ places }) => places.map(({ block }) => block)),
        );
        const body = article.body.filter(({ attrs }) => !beside.has(String(attrs?.id)));
        // pandoc writes what a picture shows as well.
        const alts = nodesOf(body, "photo").map(({ node }) => node.attrs?.alt ?? "");
        const words = wordsOf([head, textOfBlocks(body), ...alts].join(" "));
        return judged === null ? {} : { f1: wordF1(words, wordsOf(judged)) };
      },
    );
    outcomes.push(outcome);
  }
  return outcomes;
}

/** Numbers and letters that pandoc writes before the items of lists; in an article they are no words. */
const LIST_SIGNS = /^[ \t]*(?:(?:\d+|[a-z]|[ivxlc]+)[.)][ \t]+)+/gim;

async function byPandoc(file: string): Promise<string | null> {
  try {
    const { stdout } = await run("pandoc", [
      "--track-changes=accept",
      "-t",
      "plain",
      "--wrap=none",
      file,
    ]);
    return stdout.replace(LIST_SIGNS, "");
  } catch {
    return null;
  }
}
