import { describe, expect, it } from "vitest";
import { commonLanguages, directionOfLanguage, languageName, readLanguage } from "./language.ts";

describe("readLanguage", () => {
  it.each([
    ["Arabic", "ar"],
    [" british english ", "en-GB"],
    ["ar-eg", "ar-EG"],
    ["ZH-hant-tw", "zh-Hant-TW"],
    ["not a language", null],
    ["", null],
  ])("reads “%s” as %s", (typed, tag) => expect(readLanguage(typed)).toBe(tag));

  it("reads every common language back from its own name", () => {
    for (const { tag, name } of commonLanguages()) expect(readLanguage(name)).toBe(tag);
  });
});

describe("directionOfLanguage", () => {
  it.each([
    ["ar", "rtl"],
    ["fa-AF", "rtl"],
    ["yi", "rtl"],
    ["ur-Latn", "ltr"],
    ["az-Arab", "rtl"],
    ["en-GB", "ltr"],
    ["not a language", "ltr"],
    [null, "ltr"],
  ])("writes %s %s", (tag, direction) => expect(directionOfLanguage(tag)).toBe(direction));
});

it("names a tag, and gives one back that has no name", () => {
  expect(languageName("nb")).toBe("Norwegian Bokmål");
  expect(languageName("not a language")).toBe("not a language");
});
