import { expect, type Page } from "@playwright/test";

/** Leaves the tour that a first start begins with. */
export async function skipTour(page: Page): Promise<void> {
  const tour = page.getByRole("dialog", { name: "Tour" });
  await tour.getByRole("button", { name: "Skip the tour" }).click();
  await expect(tour).toBeHidden();
}
