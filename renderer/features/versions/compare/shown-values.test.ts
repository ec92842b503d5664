import { expect, it } from "vitest";
import { attributeInWords, fieldInWords } from "./shown-values.ts";

it("says languages, directions and times as people do", () => {
  const field = (name: string, before: string | null, after: string | null) => {
    const change = fieldInWords({ name, before, after });
    return [change.before, change.after];
  };
  expect(field("language", "ar", null)).toEqual(["Arabic", null]);
  expect(field("direction", "rtl", "ltr")).toEqual(["Right to left", "Left to right"]);
  expect(field("embargoUntil", null, "tomorrow")).toEqual([null, "tomorrow"]);
  expect(field("publishedAt", null, "2026-11-21T12:00:00Z")[1]).toContain("21 Nov 2026");
  expect(field("slug", "fog", "mist")).toEqual(["fog", "mist"]);
});

it("names pictures, kinds of blocks and of notes", () => {
  const said = (name: string, value: string) =>
    attributeInWords({ name, before: null, after: value }, { ab12: "quay.jpg" }).after;
  expect(said("asset", "ab12")).toBe("quay.jpg");
  expect(said("type", "heading")).toBe("Heading");
  expect(said("kind", "editorsNote")).toBe("Editor’s note");
  expect(said("headerRow", "false")).toBe("No");
  expect(said("alt", "ab12")).toBe("ab12");
});
