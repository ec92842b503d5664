import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

test("what is written while suggesting is marked, counted as accepted, and decided", async ({
  desk,
}) => {
  const { page } = desk;
  await newDraft(desk, "Cranes");
  await writeBody(desk, "Two cranes stand at the quay.");
  const body = desk.article.locator(":scope > p").last();

  await page.keyboard.press(`${desk.mod}+Alt+Shift+x`);
  await expect(desk.toolbar.getByRole("radio", { name: "Suggesting" })).toBeChecked();
  await page.keyboard.type(" They are tall.");
  await expect(body.locator("ins")).toHaveText(" They are tall.");
  for (let key = 0; key < 5; key += 1) await page.keyboard.press("Backspace");
  await expect(body.locator("ins")).toHaveText(" They are ");
  await page.keyboard.press("Home");
  for (let key = 0; key < 4; key += 1) await page.keyboard.press("Delete");
  await expect(body.locator("del")).toHaveText("Two ");
  await page.keyboard.type("Six ");
  await expect(body).toHaveText("Two Six cranes stand at the quay. They are ");
  await saved(desk);
  await expect(page.getByText("8 words")).toBeVisible();

  await page.keyboard.press(`${desk.mod}+Alt+Shift+y`);
  await expect(body).toHaveText("Six cranes stand at the quay. They are ");
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(body.locator("del")).toHaveText("Two ");
  await page.keyboard.press(`${desk.mod}+Alt+g`);
  await page.keyboard.press(`${desk.mod}+Alt+Shift+n`);
  await expect(body).toHaveText("Two Six cranes stand at the quay.");
  await page.keyboard.press(`${desk.mod}+Alt+Shift+x`);
  await expect(desk.toolbar.getByRole("radio", { name: "Editing" })).toBeChecked();
});
