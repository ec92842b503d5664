import { describe, expect, it } from "vitest";
import { fuzzyMatching, matching, matchScore } from "./match.ts";

const labels = ["Show or hide the desk", "New draft", "Next draft", "Copy as Markdown"];

describe("a match", () => {
  it("takes the beginnings of words, in any order", () => {
    expect(matching(labels, "dr n", String)).toEqual(["New draft", "Next draft"]);
  });

  it("puts what begins with the typed first", () => {
    expect(matching(["Set status: Draft", "Draft"], "draft", String)[0]).toBe("Draft");
  });

  it("ignores accents and case", () => {
    expect(matchScore("Überfahrt", "uber")).not.toBeNull();
  });

  it("takes every item for an empty query, in order", () => {
    expect(matching(labels, " ", String)).toEqual(labels);
  });

  it("finds nothing where a typed word is missing", () => {
    expect(matchScore("New draft", "new version")).toBeNull();
  });
});

it("letters in their order find what no word answers to, the closest first", () => {
  const labels = ["Hand over…", "Next heading", "Show all the versions"];
  const found = (typed: string) => fuzzyMatching(labels, typed, (label) => label);
  expect(found("hndvr")).toEqual(["Hand over…"]);
  expect(found("nxthed")).toEqual(["Next heading"]);
  expect(found("show ver")).toEqual(["Show all the versions"]);
  expect(found("zq")).toEqual([]);
  expect(found("xthe")).toEqual([]);
});
