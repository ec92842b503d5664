import { expect, it } from "vitest";
import { TEXT_SIZES } from "../../shared/settings/choices.ts";
import tokens from "../ui/tokens.css?raw";

const SHEETS = import.meta.glob<string>("../**/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});
const TEXT = /^\s*(?:font|font-size|line-height):[^;]*\dpx[^;]*;/gm;

it("sets no text in pixels, which the size of text that a person chose could not reach", () => {
  expect(Object.values(SHEETS).join("")).toContain("font-size: 1.2rem");
  const fixed = Object.entries(SHEETS).flatMap(([file, sheet]) =>
    (sheet.match(TEXT) ?? []).map((line) => `${file}: ${line.trim()}`),
  );
  expect(fixed).toEqual([]);
});

it("has a root for every size of text", () => {
  for (const size of TEXT_SIZES) {
    const root = size === 100 ? ":root {" : `:root[data-text-size="${size}"] {`;
    const rule = tokens.slice(tokens.indexOf(root)).match(/font-size: ([\d.]+)%/);
    expect(Number(rule?.[1]), root).toBe((62.5 * size) / 100);
  }
});
