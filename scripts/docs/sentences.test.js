import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCE = /\.tsx?$/;
const FOR_TESTS = /\.test\.|\/testing\//;
/** A problem that is made where it is told of, with a sentence written out. */
const MADE =
  /new Problem\(\s*"([A-Z_]+)",\s*(?:say\(\s*)?((?:(?:"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)\s*\+?\s*)+)/g;
/** What is safe, in words or in a constant that holds them. */
const SAFE =
  /\b[Nn]othing\b|as (?:it|they) (?:was|were|is)|\b(?:is|are) safe|not touched|is kept|are kept|are whole|so (?:it|this) was not|\$\{(?:UNCHANGED|NOTHING|SAFE)\}/;
/** Who cancels knows what to do. */
const TOLD_ENOUGH = new Set(["CANCELLED"]);

function sourcesBelow(folder) {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesBelow(place);
    return SOURCE.test(place) && !FOR_TESTS.test(place) ? [place] : [];
  });
}

function sentencesIn(file) {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  return Array.from(text.matchAll(MADE), ([, code, literal]) => {
    const sentence = literal
      .replace(/["`]\s*\+\s*["`]/g, "")
      .trim()
      .replace(/^["`]|["`]\s*$/g, "");
    return { file, code, sentence };
  });
}

it("every error says what happened, what is safe and what to do", () => {
  const told = ["shared", "electron", "renderer"]
    .flatMap(sourcesBelow)
    .flatMap(sentencesIn)
    .filter(({ code }) => !TOLD_ENOUGH.has(code));
  const wanting = told.flatMap(({ file, sentence }) => {
    const parts = sentence.split(/[.;] /);
    if (parts.length < 2) return [`${file}: nothing to do: ${sentence}`];
    return SAFE.test(sentence) ? [] : [`${file}: nothing is safe: ${sentence}`];
  });
  expect(told.length).toBeGreaterThan(70);
  expect(wanting).toEqual([]);
});
