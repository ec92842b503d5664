import type { Page } from "@playwright/test";
import { accessibilityFaults, inThisRun, photograph } from "../deeds/look.ts";
import { perform } from "../deeds/perform.ts";
import { saved } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { DeskPage } from "../pages/desk-page.ts";

const tourOf = (page: Page) => page.getByRole("dialog", { name: "Tour" });

/** Introduces somebody, and leaves the tour as it begins. */
async function begin(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Your name" }).fill("Mara Lind");
  await page.keyboard.press("Enter");
  await tourOf(page).waitFor();
}

test("the tour begins after the first start, goes by keys, and is not shown again", async ({
  freshHost,
}) => {
  const { page } = freshHost;
  const desk = new DeskPage(() => page);
  await begin(page);
  const tour = tourOf(page);
  await expect(tour.getByRole("heading")).toHaveText("Start with the headline");
  await expect(tour.getByRole("button", { name: "Next" })).toBeFocused();
  const titles = new Set<string>();
  for (let step = 1; step <= 8; step++) {
    await expect(tour).toContainText(`${step} of 8`);
    titles.add((await tour.getByRole("heading").textContent()) ?? "");
    if (step < 8) await page.keyboard.press("Enter");
  }
  expect(titles.size).toBe(8);
  await page.keyboard.press("ArrowLeft");
  await expect(tour).toContainText("7 of 8");
  await page.keyboard.press("ArrowRight");
  await tour.getByRole("button", { name: "Done" }).press("Enter");
  await expect(tour).toBeHidden();
  await expect(desk.article).toBeFocused();
  await page.reload();
  await saved(desk);
  await expect(tour).toBeHidden();
});

test("Escape leaves the tour at any step; the palette begins it again", { tag: "@long" }, async ({
  freshHost: host,
}) => {
  const { page } = host;
  const desk = new DeskPage(() => page);
  await begin(page);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(tourOf(page)).toBeHidden();
  await page.reload();
  await saved(desk);
  await expect(tourOf(page)).toBeHidden();
  await desk.headline.click();
  await perform(desk, "Take the tour");
  await expect(tourOf(page)).toContainText("1 of 8");
  await expect(tourOf(page).getByRole("button", { name: "Next" })).toBeFocused();
  await tourOf(page).getByRole("button", { name: "Skip the tour" }).click();
  await expect(tourOf(page)).toBeHidden();
  await expect(desk.article).toBeFocused();
});

test("the desk can be used beside the tour", async ({ desk, host }) => {
  await perform(desk, "Take the tour");
  await desk.dek.click();
  await host.page.keyboard.type("And so ");
  await saved(desk);
  await expect(desk.dek).toContainText("And so ");
  await host.page.keyboard.press("Escape");
  await expect(tourOf(host.page)).toBeHidden();
});

const VIEWS = [
  { name: "light", scheme: "light", width: 1440 },
  { name: "dark", scheme: "dark", width: 1440 },
  { name: "narrow", scheme: "light", width: 520 },
] as const;

test("each step rings what it speaks of, in every window and for everybody", {
  tag: "@long",
}, async ({ desk, host }) => {
  test.setTimeout(240_000);
  const { page } = host;
  const faults: string[] = [];
  await saved(desk);
  for (const { name, scheme, width } of inThisRun(VIEWS)) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await perform(desk, "Take the tour");
    const tour = tourOf(page);
    for (let step = 1; step <= 8; step++) {
      await expect(tour).toContainText(`${step} of 8`);
      await expect(page.locator(".tour-ring")).toBeVisible();
      await expect(tour).toBeInViewport({ ratio: 1 });
      await photograph(page, `tour-${step}-${name}`);
      if (step % 3 === 1) {
        for (const fault of await accessibilityFaults(page)) faults.push(`${step}: ${fault}`);
      }
      await tour.getByRole("button", { name: /Next|Done/ }).click();
    }
    await expect(tour).toBeHidden();
  }
  expect(faults).toEqual([]);
});
