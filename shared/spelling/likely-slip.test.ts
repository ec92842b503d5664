import { describe, expect, it } from "vitest";
import { waysToBuild } from "./built-words.ts";
import { isLikelySlip } from "./likely-slip.ts";
import { isNoProse } from "./no-prose.ts";

it.each([
  ["recieve", ["receive"], true],
  ["teh", ["the"], true],
  ["definatly", ["definitely"], true],
  ["tikanga", ["titan's", "taiga"], false],
  ["parāoa", ["para"], false],
  ["nbt", ["net"], false],
  ["Talvik", [], false],
])("%s beside %o: a slip is %s", (word, known, expected) => {
  expect(isLikelySlip(word, known)).toBe(expected);
});

describe("a word is made", () => {
  const isMade = (word: string, ...known: string[]) =>
    waysToBuild(word).some((way) => way.every((part) => known.includes(part)));
  it("of two others, of a beginning and another, of doings", () => {
    expect(isMade("dieback", "die", "back")).toBe(true);
    expect(isMade("sublists", "lists")).toBe(true);
    expect(isMade("strandings", "stranding")).toBe(true);
  });
  it("not by a missing space, and no name is", () => {
    expect(isMade("withthe", "with", "the")).toBe(false);
    expect(isMade("Dieback", "Die", "back")).toBe(false);
  });
});

it.each([
  ["ask @quayreiver for it", "quayreiver", true],
  ["a #quaysong again", "quaysong", true],
  ["on quaysong.example today", "quaysong", true],
  ["at https://a.example/zork now", "zork", true],
  ["a wishy-washy answer", "wishy", true],
  ["they left en masse.", "masse", true],
  ["They recieve it.", "recieve", false],
  ["a well-recieved song", "recieved", false],
])("%s: %s is no prose: %s", (text, word, expected) => {
  const start = text.indexOf(word);
  expect(isNoProse(text, start, start + word.length)).toBe(expected);
});
