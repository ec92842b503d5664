import { expect, it } from "vitest";
import type { NodeJson } from "../article/article.ts";
import { compareWords } from "./compare-words.ts";

const plain = (text: string): NodeJson => ({ type: "text", text });
const marked = (text: string, type: string, attrs?: NodeJson["attrs"]): NodeJson => ({
  type: "text",
  text,
  marks: [{ type, ...(attrs === undefined ? {} : { attrs }) }],
});

const said = (before: NodeJson[], after: NodeJson[]) =>
  compareWords(before, after).map(({ kind, text }) => `${kind}:${text}`);

it("finds the words that changed and leaves the rest", () => {
  expect(said([plain("The north quay closes.")], [plain("The south quay closes.")])).toEqual([
    "same:The ",
    "removed:north",
    "added:south",
    "same: quay closes.",
  ]);
});

it("takes neighbouring changes as one, with the space between them", () => {
  expect(said([plain("a b c d")], [plain("a x y d")])).toEqual([
    "same:a ",
    "removed:b c",
    "added:x y",
    "same: d",
  ]);
});

it("tells a word that was made bold from one that was changed", () => {
  const parts = compareWords([plain("The quay")], [plain("The "), marked("quay", "bold")]);
  expect(parts).toMatchObject([
    { kind: "same", text: "The " },
    { kind: "restyled", text: "quay", before: { marks: [] }, after: { marks: ["bold"] } },
  ]);
});

it("tells a link that leads elsewhere, also for a part of a word", () => {
  const link = (href: string) => [plain("qu"), marked("ay", "link", { href })];
  const parts = compareWords(link("https://a.example/"), link("https://b.example/"));
  expect(parts).toMatchObject([
    { kind: "same", text: "qu" },
    {
      kind: "restyled",
      text: "ay",
      before: { link: "https://a.example/" },
      after: { link: "https://b.example/" },
    },
  ]);
});

it("compares scripts without spaces letter by letter", () => {
  expect(said([plain("港口关闭")], [plain("港口开放")])).toEqual([
    "same:港口",
    "removed:关闭",
    "added:开放",
  ]);
});

it("gives up on order in what is long and shares nothing of it, and keeps every word", () => {
  const words = Array.from({ length: 6000 }, (_, at) => `w${at}`);
  const before = words.join(" ");
  const after = words.toReversed().join(" ");
  const parts = compareWords([plain(before)], [plain(after)]);
  const side = (other: string) =>
    parts.map(({ kind, text }) => (kind === other ? "" : text)).join("");
  expect([side("added"), side("removed")]).toEqual([before, after]);
});
