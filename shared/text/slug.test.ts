import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggestSlug, toSlug } from "./slug.ts";

describe("toSlug", () => {
  it.each([
    ["Harbour Cranes", "harbour-cranes"],
    ["  The mayor’s  last — word! ", "the-mayors-last-word"],
    ["Ærø søker kaptein på Łódź", "aero-soker-kaptein-pa-lodz"],
    ["Straße 2026", "strasse-2026"],
    ["عودة الرافعات", "عودة-الرافعات"],
    ["東京の港", "東京の港"],
    ["…", ""],
  ])("makes “%s” “%s”", (text, slug) => expect(toSlug(text)).toBe(slug));

  it("leaves a slug as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const slug = toSlug(text);
        expect(toSlug(slug)).toBe(slug);
        expect(slug.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it("ends a long one at a whole word", () => {
    expect(toSlug("harbour ".repeat(20))).toMatch(/^(harbour-)+harbour$/);
  });
});

describe("suggestSlug", () => {
  it("takes the first long words of a headline", () => {
    expect(suggestSlug("The cranes come back to Norhaven harbour")).toBe(
      "cranes-come-back-norhaven",
    );
  });
  it("takes short words where there are no others", () => {
    expect(suggestSlug("Up and at it")).toBe("up-and-at-it");
  });
});
