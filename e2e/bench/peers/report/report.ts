import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Round } from "../harness/round.ts";
import { chartOf } from "./chart.ts";
import { lossesIn, tablesOf } from "./figures.ts";
import { markdownOf } from "./markdown.ts";
import { settingOf } from "./setting.ts";

const DOCS = new URL("../../../../docs/", import.meta.url);
const MARKS = { from: "<!-- editors -->", to: "<!-- /editors -->" } as const;

/** Fills docs/performance.md from the rounds that were run, and writes its picture and its figures. */
export async function report(rounds: readonly Round[]): Promise<void> {
  const tables = tablesOf(rounds);
  const losses = lossesIn(tables);
  const setting = await settingOf(rounds);
  await between(markdownOf(setting, tables, losses));
  await writeFile(new URL("performance.svg", DOCS), chartOf(tables));
  const figures = { setting, tables: tables.map(({ editors: _all, ...table }) => table) };
  await writeFile(new URL("performance.json", DOCS), `${JSON.stringify(figures, null, 2)}\n`);
  process.stderr.write(`${fileURLToPath(new URL("performance.md", DOCS))} is filled.\n`);
}

async function between(filling: string): Promise<void> {
  const file = new URL("performance.md", DOCS);
  const page = await readFile(file, "utf8");
  const [from, to] = [page.indexOf(MARKS.from), page.indexOf(MARKS.to)];
  if (from < 0 || to < from) throw new RangeError("docs/performance.md has lost its marks.");
  const head = page.slice(0, from + MARKS.from.length);
  await writeFile(file, `${head}\n\n${filling}\n\n${page.slice(to)}`);
}
