import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const shifted = (desk: DeskPage, key: string) =>
  desk.page.keyboard.press(`${desk.mod}+Alt+Shift+${key}`);

async function press(desk: DeskPage, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await desk.page.keyboard.press(key);
}

test("what is written while suggesting is marked, counted as accepted, and decided", async ({
  desk,
}) => {
  const { page } = desk;
  await newDraft(desk, "Cranes");
  await writeBody(desk, "Two cranes stand at the quay.", "They are tall.");
  const paragraphs = desk.article.locator(":scope > p:not([data-node])");
  const [first, last] = [paragraphs.first(), paragraphs.last()];

  await shifted(desk, "x");
  await expect(desk.toolbar.getByRole("radio", { name: "Suggesting" })).toBeChecked();
  await page.keyboard.type(" And red.");
  await expect(last.locator("ins")).toHaveText(" And red.");
  await press(desk, "Backspace", 4);
  await expect(last.locator("ins")).toHaveText(" And ");
  await page.keyboard.press("Home");
  await page.keyboard.press("Backspace");
  await expect(last).toHaveClass(/suggests-join/);
  await page.keyboard.press("Home");
  await press(desk, "Delete", 4);
  await expect(first.locator("del")).toHaveText("Two ");
  await page.keyboard.type("Six ");
  await expect(first).toHaveText("Two Six cranes stand at the quay.");
  await saved(desk);
  await expect(page.getByRole("contentinfo").getByText(/\b10 words/)).toBeVisible();
  await expect(desk.openRow).toContainText("3 suggestions are open");

  await desk.tab("Notes").click();
  const list = desk.inspector.getByRole("list", { name: "Open suggestions" });
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await list.getByRole("button", { name: "Replace “Two” with “Six”", exact: true }).click();
  const card = page.getByRole("toolbar", { name: "Suggestion" });
  await expect(card).toContainText("Mara Lind");
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `suggestions-${name}`);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1440, height: 900 });

  await list.getByRole("button", { name: "Accept: Replace “Two” with “Six”" }).click();
  await expect(first).toHaveText("Six cranes stand at the quay.");
  await desk.inspector.getByRole("button", { name: "Accept all" }).click();
  await expect(first).toHaveText("Six cranes stand at the quay.They are tall. And ");
  await desk.article.click();
  await press(desk, `${desk.mod}+z`, 2);
  await expect(first.locator("del")).toHaveText("Two ");
  await desk.inspector.getByRole("button", { name: "Reject all" }).click();
  await expect(first).toHaveText("Two cranes stand at the quay.");
  await expect(last).toHaveText("They are tall.");
  await expect(desk.inspector.getByText("Nothing is suggested.")).toBeVisible();
  await desk.toolbar.getByRole("radio", { name: "Editing" }).click();
});
