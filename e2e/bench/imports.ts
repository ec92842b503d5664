import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { documents } from "./imports/documents.ts";
import { items } from "./imports/items.ts";
import { type Outcome, type Row, rowOf } from "./imports/outcome.ts";
import { pages } from "./imports/pages.ts";
import { pastes } from "./imports/pastes.ts";

/** Imports of labelled files: `npm run bench -- imports FOLDER [KIND]`, or the folder in STET_CORPORA. */
const FOLDER = process.argv[2] ?? process.env.STET_CORPORA;
const ONLY = process.argv[3];

const KINDS: Readonly<Record<string, (folder: string) => Promise<Outcome[]>>> = {
  pages,
  paste: pastes,
  docx: documents,
  ninjs: items,
};

if (FOLDER === undefined || !existsSync(FOLDER)) {
  process.stderr.write(
    "No folder of labelled files is named. Name one that holds pages, paste, docx or ninjs: npm run bench -- imports FOLDER\n",
  );
  process.exitCode = 2;
} else await report(FOLDER);

async function report(folder: string): Promise<void> {
  const rows: Row[] = [];
  for (const [kind, read] of Object.entries(KINDS)) {
    const place = path.join(folder, kind);
    if ((ONLY !== undefined && ONLY !== kind) || !existsSync(place)) continue;
    const outcomes = await read(place);
    rows.push(rowOf(kind, outcomes));
    if (ONLY !== undefined) for (const one of outcomes) process.stderr.write(`${lineOf(one)}\n`);
  }
  const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, node: process.version };
  process.stdout.write(`${JSON.stringify({ machine, rows }, null, 2)}\n`);
  for (const row of rows) process.stdout.write(`${tableLine(row)}\n`);
}

function lineOf({ name, failure, headline, author, f1, items: kept }: Outcome): string {
  if (failure !== null) return `${name}: ${failure}`;
  const said = { headline, author, f1: f1?.toFixed(3), items: kept };
  return `${name}: ${JSON.stringify(said)}`;
}

function tableLine({ kind, files, failures, headline, author, f1, items: kept, ms }: Row): string {
  const percent = (share: number | null) =>
    share === null ? "–" : `${(100 * share).toFixed(1)} %`;
  return [
    kind.padEnd(8),
    `${files} files, ${failures} failed`.padEnd(22),
    `headline ${percent(headline)}`.padEnd(18),
    `author ${percent(author)}`.padEnd(16),
    `F1 ${f1?.toFixed(3) ?? "–"}`.padEnd(10),
    `items ${kept ?? "–"}`.padEnd(18),
    `${ms?.toFixed(0) ?? "–"} ms a file`,
  ].join("");
}
