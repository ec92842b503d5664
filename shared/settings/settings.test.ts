import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "./default-settings.ts";
import { readSettings, SETTING_NAMES, settingsChange } from "./settings.ts";

it("has a default for every setting", () => {
  expect(Object.keys(DEFAULT_SETTINGS).sort()).toEqual([...SETTING_NAMES].sort());
  expect(readSettings(() => null)).toEqual(DEFAULT_SETTINGS);
});

it("reads what was kept", () => {
  const kept: Record<string, string> = { theme: '"dark"', textSize: "125" };
  expect(readSettings((name) => kept[name] ?? null)).toMatchObject({
    theme: "dark",
    textSize: 125,
  });
});

it("takes the default for what a newer Stet wrote, or a hand spoiled", () => {
  const kept: Record<string, string> = { theme: '"sepia"', textSize: "{" };
  expect(readSettings((name) => kept[name] ?? null)).toEqual(DEFAULT_SETTINGS);
});

it("refuses a name that is no setting and a value that is none", () => {
  expect(settingsChange.safeParse({ theme: "dark" }).success).toBe(true);
  expect(settingsChange.safeParse({ colour: "red" }).success).toBe(false);
  expect(settingsChange.safeParse({ textSize: 400 }).success).toBe(false);
});
