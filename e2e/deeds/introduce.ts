import type { Page } from "@playwright/test";
import { skipTour } from "./skip-tour.ts";

/** Answers the first start's question and leaves the tour over the sample article. */
export async function introduce(page: Page, name = "Mara Lind", initials = "ML"): Promise<void> {
  await page.getByRole("textbox", { name: "Your name" }).fill(name);
  await page.getByRole("textbox", { name: "Initials" }).fill(initials);
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Article" }).waitFor();
  await skipTour(page);
}
