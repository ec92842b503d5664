import { describe, expect, it } from "vitest";
import css from "./tokens.css?raw";

const blocks = [...css.matchAll(/\{([^{}]*--paper[^{}]*)\}/g)].map(([, block]) => tokensOf(block));
const themes = { light: blocks[0], "dark by the system": blocks[1], "dark by choice": blocks[2] };

function tokensOf(block = ""): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, k = "", v = ""]) => [k, v]),
  );
}

/** Relative luminance of WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(tokens: Map<string, string> | undefined, text: string, ground: string): number {
  const [a = 0, b = 0] = [text, ground]
    .map((name) => luminance(tokens?.get(name) ?? "missing"))
    .sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

describe.each(Object.entries(themes))("the %s tokens", (_, tokens) => {
  it.each(
    ["ink", "soft", "faint", "blue", "red", "green"].flatMap((text) =>
      ["paper", "desk", "rail"].map((ground) => [text, ground]),
    ),
  )("reach AA for %s on %s", (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["soft", "hover"],
    ["ink", "blue-wash"],
    ["ink", "red-wash"],
    ["red", "red-wash"],
    ["on-blue", "blue"],
  ])("reach AA for %s on %s", (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["ink", "paper"],
    ["ink", "yellow"],
    ["soft", "paper"],
    ["blue-text", "paper"],
    ["red-text", "paper"],
  ])("reach AAA for %s on %s in the article", (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(7);
  });
});

it("gives the same dark tokens by the system and by choice", () => {
  expect(themes["dark by choice"]).toEqual(themes["dark by the system"]);
});
