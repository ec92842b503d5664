import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const SCREENSHOTS = fileURLToPath(new URL("../screenshots/", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * The looks that a run tries: in the dark only where pictures are asked for, since each look costs as
 * much as a test. `screens` tries the desk in the dark where `LONG` is set.
 */
export function inThisRun<Look extends { readonly name: string }>(looks: readonly Look[]): Look[] {
  return looks.filter(({ name }) => name !== "dark" || process.env.PHOTOGRAPHS !== undefined);
}

/** What every screen is looked at in. */
export const LOOKS = inThisRun([
  { name: "light", scheme: "light", width: 1440 },
  { name: "dark", scheme: "dark", width: 1440 },
  { name: "narrow", scheme: "light", width: 480 },
] as const);

/** Leaves a picture of the page for a person to look at, where one is asked for. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (process.env.PHOTOGRAPHS === undefined) return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: path.join(SCREENSHOTS, `${name}.png`),
    animations: "disabled",
    caret: "hide",
  });
}

/** What axe-core finds wrong on the page (WCAG 2 A and AA), a line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")}`),
  );
}
