import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { checkWords } from "../../electron/backend/checks/check-words.ts";
import { styleFolders } from "../../electron/backend/checks/style-files.ts";
import { spellWords } from "../../electron/backend/spelling/spell-words.ts";
import { resourcesFor } from "../../electron/ports/resources-folder.ts";
import type { Article } from "../../shared/article/article.ts";
import { linesOf, type TextLine } from "../../shared/checks/lines.ts";
import { asWordLine, type WordFinding, wordFinding } from "../../shared/checks/word-finding.ts";
import type { WordHit } from "../../shared/house-style/word-hit.ts";
import { importHtmlFile } from "../../shared/imports/html/html-file.ts";
import { checkerOf } from "../../shared/spelling/checker-of.ts";
import { withoutNames } from "../../shared/spelling/spared.ts";

/**
 * What house style, spelling and grammar say of saved pages, by rule and with the words around, so that
 * a person can judge each: `npm run bench -- precision FOLDER [LANGUAGE]`, a folder for each page with
 * its `source.html`. How many a person found right stands in docs/house-style.md.
 */
const [folder, only = "en"] = process.argv.slice(2);
if (folder === undefined) throw new RangeError("Name a folder of pages.");
const AROUND = 45;

const byRule = new Map<string, string[]>();
let words = 0;
for (const name of (await readdir(folder)).sort()) {
  const bytes = await readFile(path.join(folder, name, "source.html")).catch(() => null);
  if (bytes === null) continue;
  const { article } = await importHtmlFile(new Uint8Array(bytes), "source.html");
  // As in a draft, each block has a name.
  const body = article.body.map((block, at) => ({
    ...block,
    attrs: { ...block.attrs, id: `b${at}` },
  }));
  if ((article.language ?? "en").slice(0, 2) === only) await read(name, { ...article, body });
}
const rules = [...byRule].sort(([, a], [, b]) => b.length - a.length);
const counts = rules.map(([rule, found]) => `${String(found.length).padStart(5)}  ${rule}`);
const lines = rules.flatMap(([rule, found]) => ["", rule, ...found]);
process.stdout.write(`${[`${words} words`, ...counts, ...lines].join("\n")}\n`);

async function read(name: string, article: Article): Promise<void> {
  const lines = linesOf(article);
  const texts = new Map(
    lines.map((line) => [`${line.block} ${line.field} ${line.index}`, line.text]),
  );
  words += lines.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  for (const finding of [...(await style(article, lines)), ...(await spelling(article, lines))]) {
    const { block, field, place, hit } = finding;
    const text = texts.get(`${block} ${field} ${place?.line}`) ?? "";
    const around = `${text.slice(Math.max(0, hit.start - AROUND), hit.start)}[${place?.words}]${text.slice(hit.end, hit.end + AROUND)}`;
    const rule = `${hit.check} ${hit.rule}`;
    const told = `  ${name}: ${around.replaceAll("\n", " ")} → ${hit.replacements.slice(0, 2).join(" | ")}`;
    byRule.set(rule, [...(byRule.get(rule) ?? []), told]);
  }
}

async function style({ language, section }: Article, lines: readonly TextLine[]) {
  const folders = styleFolders({ folder: "/none", resources: resourcesFor(import.meta.url) });
  const asked = { folders, language, section, lines: lines.map(asWordLine) };
  return told(lines, (await checkWords(asked)).lines);
}

async function spelling({ language }: Article, lines: readonly TextLine[]) {
  const checker = checkerOf(language, "en-US");
  if (checker === null) return [];
  const asked = { checker, dictionary: "/none", lines: lines.map(asWordLine) };
  return withoutNames(told(lines, (await spellWords(asked)).lines), lines, new Set());
}

function told(lines: readonly TextLine[], hits: readonly (readonly WordHit[])[]): WordFinding[] {
  return lines.flatMap((line, at) => (hits[at] ?? []).map((hit) => wordFinding(line, hit)));
}
