import type { Locator } from "@playwright/test";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const threads = (desk: DeskPage): Locator =>
  desk.inspector.getByRole("list", { name: "Comments in the text" }).getByRole("listitem");

/** Selects words at the end of the body. */
async function selectBack(desk: DeskPage, letters: number): Promise<void> {
  await desk.page.keyboard.press("End");
  for (let n = 0; n < letters; n += 1) await desk.page.keyboard.press("Shift+ArrowLeft");
}

test("words are commented on, answered, resolved and reopened, and the place leads there and back", async ({
  desk,
}) => {
  const { page, inspector, article } = desk;
  const marks = article.locator(".comment-mark");
  await newDraft(desk, "Ferry fares rise");
  await writeBody(desk, "The fare rises to twelve crowns.");
  await selectBack(desk, "twelve crowns.".length);
  await page.keyboard.press(`${desk.mod}+Alt+m`);
  const field = inspector.getByRole("textbox", { name: "New comment" });
  await expect(field).toBeFocused();
  await page.keyboard.type("Was it not eleven?");
  await page.keyboard.press(`${desk.mod}+Enter`);
  await expect(marks).toHaveText(["twelve crowns."]);
  await expect(desk.article).toBeFocused();
  await expect(threads(desk)).toHaveText([/twelve crowns\..*Was it not eleven\?/]);

  await page.keyboard.press("Home");
  await page.keyboard.type("Yes. ");
  await page.keyboard.press(`${desk.mod}+Alt+Shift+m`);
  await page.keyboard.type("Who said so?");
  await page.keyboard.press(`${desk.mod}+Enter`);
  await expect(inspector.getByText("2 open, 1 of them a query.")).toBeVisible();
  await expect(threads(desk)).toHaveText([/Who said so/, /twelve crowns\./]);

  await threads(desk).last().getByRole("button", { name: "Reply" }).click();
  await page.keyboard.type("Twelve since May, @mar");
  await expect(inspector.getByRole("list", { name: "People to name" })).toHaveText(/Mara Lind/);
  await page.keyboard.press("Enter");
  await page.keyboard.press(`${desk.mod}+Enter`);
  await expect(threads(desk).last()).toContainText("Twelve since May, @Mara Lind");
  await expect(threads(desk).last()).toContainText("Mentions you");
  await expect(desk.openRow).toContainText("2 comments are open, 1 of them a query");
  await threads(desk)
    .last()
    .getByRole("button", { name: /Show in the text/ })
    .click();
  await expect(article).toBeFocused();
  await expect(threads(desk).last()).toHaveAttribute("aria-current", "true");
  await expect(marks.last()).toHaveClass(/is-current/);
  await saved(desk);
  await photograph(page, "comments");
  await page.emulateMedia({ colorScheme: "dark" });
  await photograph(page, "comments-dark");
  await page.emulateMedia({ colorScheme: null });
  expect(await accessibilityFaults(page)).toEqual([]);

  await threads(desk).last().getByRole("button", { name: "Resolve" }).click();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(threads(desk)).toHaveCount(2);
  await page.reload();
  await desk.tab("Notes").click();
  await expect(threads(desk)).toHaveText([/Who said so/, /Twelve since May/]);
  await desk.tab("Story").click();
  await marks.last().click();
  await expect(threads(desk).last()).toHaveAttribute("aria-current", "true");
  await page.keyboard.press(`${desk.mod}+Alt+Shift+ArrowUp`);
  await expect(threads(desk).first()).toHaveAttribute("aria-current", "true");
  await page.keyboard.press(`${desk.mod}+Alt+Shift+ArrowDown`);
  await expect(threads(desk).last()).toHaveAttribute("aria-current", "true");
  // The only query is the other one, whichever way.
  await page.keyboard.press("F9");
  await expect(threads(desk).first()).toHaveAttribute("aria-current", "true");

  await page.keyboard.press("End");
  for (let n = 0; n < "twelve crowns.".length; n += 1) await page.keyboard.press("Backspace");
  const gone = inspector.getByRole("list", { name: "Comments whose text is gone" });
  await expect(gone).toContainText("twelve crowns.");
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(threads(desk)).toHaveCount(2);
});
