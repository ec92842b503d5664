import { expect, type Locator } from "@playwright/test";
import type { DeskPage } from "../pages/desk-page.ts";

/** Makes a new draft and waits until its caret can be typed at. */
export async function newDraft(desk: DeskPage, headline = ""): Promise<void> {
  const before = (await desk.openRow.count()) === 0 ? "" : await keyOf(desk.openRow);
  await desk.newDraft.click();
  await expect.poll(() => keyOf(desk.openRow)).not.toBe(before);
  await expect(desk.headline).toHaveText("");
  if (headline !== "") await writeHeadline(desk, headline);
}

/** What tells a row of the list from every other. */
async function keyOf(row: Locator): Promise<string> {
  return (await row.getAttribute("data-key")) ?? "";
}

export async function writeHeadline(desk: DeskPage, headline: string): Promise<void> {
  await desk.headline.click();
  await desk.page.keyboard.type(headline);
  await expect(desk.headline).toHaveText(headline);
}

/** Types paragraphs at the end of the body; each stands in a block of its own. */
export async function writeBody(desk: DeskPage, ...paragraphs: string[]): Promise<void> {
  await desk.article.locator(":scope > p:not([data-node])").last().click();
  await desk.page.keyboard.press("End");
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await desk.page.keyboard.press("Enter");
    await desk.page.keyboard.type(paragraph);
  }
}

/** Waits until the desk says that everything is committed. */
export async function saved(desk: DeskPage): Promise<void> {
  await expect(desk.saveState).toHaveText("Saved");
}
