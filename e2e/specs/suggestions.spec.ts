import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { answeredInWord } from "../../shared/testing/answered-in-word.ts";
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
  const card = page.getByRole("toolbar", { name: "Suggestion" });
  await desk.headline.click();
  await page.keyboard.press(`${desk.mod}+Alt+g`);
  await expect(card).toBeVisible();
  await shifted(desk, "g");
  await shifted(desk, "n");
  await expect(last).toHaveText("They are tall.");
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(last.locator("ins")).toHaveText(" And ");
  await list.getByRole("button", { name: "Replace “Two” with “Six”", exact: true }).click();
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

  await desk.article.click();
  await press(desk, `${desk.mod}+a`, 2);
  await page.keyboard.type("Fog");
  const headline = desk.article.locator('[data-node="headline"]');
  await expect(headline).toHaveText("CranesFog");
  await expect(headline.locator("ins")).toHaveText("Fog");
  await expect(last.locator("del")).toHaveText("They are tall.");
  await desk.inspector.getByRole("button", { name: "Reject all" }).click();
  await expect(headline).toHaveText("Cranes");
  await expect(last).toHaveText("They are tall.");
  await desk.toolbar.getByRole("radio", { name: "Editing" }).click();
});

test("a Word file that left for review comes back as suggestions of who answered", async ({
  desk,
  out,
}) => {
  const { page } = desk;
  await newDraft(desk, "North quay");
  await writeBody(desk, "The quay closes on Friday.", "Nobody answered.");
  await saved(desk);
  await page.getByRole("button", { name: "Export", exact: true }).first().click();
  const dialog = desk.dialog("Export");
  await dialog.getByRole("radio", { name: "Word" }).check({ force: true });
  await dialog.getByRole("checkbox", { name: /^For review/ }).check({ force: true });
  await expect(dialog).toContainText("It is for colleagues only.");
  expect(await accessibilityFaults(page)).toEqual([]);
  await photograph(page, "export-review");
  await dialog.getByRole("textbox", { name: "Folder" }).fill(out);
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText(".docx");
  await page.keyboard.press("Escape");

  const name = (await readdir(out)).find((one) => one.endsWith(".docx")) ?? "";
  const answered = answeredInWord(await readFile(path.join(out, name)));
  await desk.navigation.getByRole("button", { name: "Import" }).click();
  const files = desk.dialog("Import").locator("input[type=file]").first();
  await files.setInputFiles({ name, mimeType: "", buffer: Buffer.from(answered) });
  await expect(desk.article.locator("ins").first()).toHaveText("north ");
  await expect(desk.article.locator("del").first()).toHaveText("answered");
  await desk.tab("Notes").click();
  const list = desk.inspector.getByRole("list", { name: "Open suggestions" });
  await expect(list.getByRole("listitem").first()).toContainText("Mo Ali");
  await expect(list.getByRole("listitem").last()).toContainText("Ola Ness");
  await photograph(page, "suggestions-answered");
  const messages = page.getByRole("region", { name: "Messages" });
  const told = messages.getByRole("alertdialog").filter({ hasText: "is taken into this draft" });
  await told.getByRole("button", { name: "Undo" }).click();
  await expect(desk.article).toContainText("Nobody answered.");
  await expect(desk.article.locator("ins")).toHaveCount(0);
});
