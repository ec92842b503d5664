import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { emptyArticle } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import { arbitraryArticle } from "../../testing/arbitrary-article.ts";
import { all, parseXml, type Xml } from "../../testing/read-docx.ts";
import { saidLines } from "../../testing/said-lines.ts";
import { rightToLeft, setPieces, story } from "../../testing/story.ts";
import { exportDocx } from "./docx.ts";

const FILES = Number(process.env.STET_WORD_FILES ?? 20);
const setting = { draft: null, draftFiles: new Map<string, string>(), pictures: new Map() };
const folder = mkdtempSync(join(tmpdir(), "stet-word-"));
const articles = [
  emptyArticle(),
  story,
  setPieces,
  rightToLeft,
  ...fc.sample(arbitraryArticle, { numRuns: FILES }),
];

afterAll(() => rmSync(folder, { recursive: true }));

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;

async function write(): Promise<string[]> {
  return await Promise.all(
    articles.map(async (article, at) => {
      const file = join(folder, `${at}.docx`);
      writeFileSync(file, (await exportDocx(article, setting)).content);
      return file;
    }),
  );
}

/** Letters alone: every program has its own mind about spaces and line ends. */
const letters = (text: string) => text.replace(/\s+/gu, "");
const said = articles.map((article) =>
  letters(saidLines(portable(article).article, setting).join("")),
);

describe("pandoc", () => {
  if (!has("pandoc")) {
    it.skip("reads the article's text (skipped: there is no pandoc)", () => undefined);
    return;
  }

  it("reads the article's text", { timeout: 180_000 }, async () => {
    const read = (await write()).map((file) => {
      const run = spawnSync("pandoc", ["-f", "docx", "-t", "json", file], { encoding: "utf8" });
      expect([run.status, run.stderr]).toEqual([0, ""]);
      const { meta, blocks } = JSON.parse(run.stdout);
      return letters(pandocText([meta.title ?? null, meta.subtitle ?? null, blocks]));
    });
    expect(read).toEqual(said);
  });
});

describe("LibreOffice", () => {
  if (!has("soffice")) {
    it.skip("reads the article's text (skipped: there is no LibreOffice)", () => undefined);
    return;
  }

  it("reads the article's text", { timeout: 300_000 }, async () => {
    const files = await write();
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const order = [profile, "--headless", "--convert-to", "fodt", "--outdir", folder];
    const run = spawnSync("soffice", [...order, ...files], { timeout: 280_000 });
    expect(run.status).toBe(0);
    const read = files.map((file) => {
      const document = parseXml(readFileSync(file.replace(/docx$/, "fodt"), "utf8"), file);
      const [body] = all(document, "office:text");
      return letters(body === undefined ? "" : officeText(body));
    });
    expect(read).toEqual(said);
  });
});

function pandocText(node: unknown): string {
  if (Array.isArray(node)) return node.map(pandocText).join("");
  if (node === null || typeof node !== "object") return "";
  const { t, c } = node as { t?: string; c?: unknown };
  if (t === "Str") return String(c);
  if (t === "Image") return "";
  // After the attributes, which are texts too.
  if (t === "Link" || t === "Span") return pandocText((c as unknown[])[1]);
  return Object.values(node).map(pandocText).join("");
}

/** Paragraphs and headings in their order; what is said of a drawing is none of the text. */
function officeText(node: Xml): string {
  if (/^(?:svg:|text:sequence-decls|office:forms)/.test(node.nodeName)) return "";
  if (node.nodeName === "#text") return node.textContent ?? "";
  return Array.from(node.childNodes, officeText).join("");
}
