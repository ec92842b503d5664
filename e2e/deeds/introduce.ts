import type { Page } from "@playwright/test";

/** Answers the first start's question and waits for the sample article. */
export async function introduce(page: Page, name = "Mara Lind", initials = "ML"): Promise<void> {
  await page.getByRole("textbox", { name: "Your name" }).fill(name);
  await page.getByRole("textbox", { name: "Initials" }).fill(initials);
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Article" }).waitFor();
}
