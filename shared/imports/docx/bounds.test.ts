import { expect, test } from "vitest";
import { para, run, style, wordParts } from "../../testing/word-file.ts";
import { importDocx } from "./docx.ts";

const MANY = 20_000;
const field = '<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>';
const mark = (at: number) => `<w:commentRangeStart w:id="${at}"/>`;
const numbered = (text: (at: number) => string) =>
  Array.from({ length: MANY }, (_, at) => text(at)).join("");
const fewer = (text: (at: number) => string) =>
  Array.from({ length: MANY / 5 }, (_, at) => text(at)).join("");
const rows = (inside: string) => `<w:tbl>${`<w:tr>${inside}</w:tr>`.repeat(MANY)}</w:tbl>`;

/** Of this thread alone: other tests run at the same time. */
const MOST_SECONDS = 4;

/** What is allowed by its size, and would take minutes where a reader goes back over what it has read. */
test.each([
  ["fields that stay open", para(`<w:r>${`${field}<w:t>x</w:t>`.repeat(MANY)}</w:r>`)],
  ["comments that stay open", para(numbered(mark) + run("x ").repeat(MANY))],
  ["tracked changes", para(fewer((at) => `<w:ins w:author="${at}">${run("x ")}</w:ins>`))],
  ["paragraphs that are new", fewer((at) => para(`<w:ins w:author="${at}">${run("x")}</w:ins>`))],
  [
    "tracked changes in each other",
    para(`${"<w:ins>".repeat(200)}${run("x ").repeat(MANY / 5)}${"</w:ins>".repeat(200)}`),
  ],
  ["empty paragraphs", para("x") + para("").repeat(MANY)],
  ["items of one list", para("x", "Dot").repeat(MANY)],
  ["quotes", para("x", "Quote").repeat(MANY)],
  ["rows of a table", rows(`<w:tc>${para("x")}</w:tc>`)],
  [
    "rows next to one that is wide",
    `${rows("<w:tc/>").replace("</w:tbl>", "")}<w:tr>${"<w:tc/>".repeat(50)}</w:tr></w:tbl>${para("x")}`,
  ],
  [
    "cells that claim to be wide",
    rows('<w:tc><w:tcPr><w:gridSpan w:val="60"/></w:tcPr></w:tc><w:tc/>') + para("x"),
  ],
  ["styles based on each other", para("x", "A")],
])("%s take no longer for being many", (_, body) => {
  const styles =
    style("A", "A", '<w:basedOn w:val="B"/>') +
    style("B", "B", '<w:basedOn w:val="A"/>') +
    style("Quote", "Quote");
  const began = process.threadCpuUsage().user;
  const comments = fewer((at) => `<w:comment w:id="${at}">${para("Sure?")}</w:comment>`);
  const { article } = importDocx(wordParts({ body, styles, comments }), "many.docx");
  expect(article.headline === null && article.body.length === 0).toBe(false);
  expect((process.threadCpuUsage().user - began) / 1e6).toBeLessThan(MOST_SECONDS);
});
