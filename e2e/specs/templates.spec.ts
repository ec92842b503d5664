import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { perform } from "../deeds/perform.ts";
import { newDraft, saved, writeBody, writeHeadline } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

test("a story is begun with a template, and made one for the next", async ({ desk, host }) => {
  const { page } = host;
  await newDraft(desk);
  await writeHeadline(desk, "Tide table");
  await writeBody(desk, "High water at six.");
  await perform(desk, "Make a template of this");
  const make = desk.dialog("Make a template of this");
  const name = make.getByRole("textbox", { name: "Name of the template" });
  await expect(name).toHaveValue("Tide table");
  await expect(name).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(make).toBeHidden();

  await perform(desk, "New from template");
  const list = desk.dialog("New from template");
  const rows = list.getByRole("listitem");
  await expect(rows).toHaveCount(5);
  const faults: string[] = [];
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `templates-${name}`);
    if (name !== "narrow") faults.push(...(await accessibilityFaults(page)));
  }
  expect(faults).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await list.getByRole("button", { name: "Delete Tide table" }).click();
  await expect(rows).toHaveCount(4);
  const deleted = page.getByRole("alertdialog").filter({ hasText: "is deleted" });
  await deleted.getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(5);
  await list.getByRole("button", { name: "Begin with Obituary" }).click();
  await expect(desk.headline).toContainText("dies at");
  await expect(desk.article.locator("mark[data-node=tk]").first()).toHaveText("Name");
  await saved(desk);
  await photograph(page, "template-begun");
  await perform(desk, "Make a template of this");
  await expect(make).toContainText("Replaces the template “Obituary”");
  await page.keyboard.press("Escape");
});

test("a snippet is typed by its short name, its open places stepped through by Tab", async ({
  desk,
  host,
}) => {
  const { page } = host;
  const { keyboard } = page;
  await newDraft(desk);
  await writeBody(desk, "It is so. ;said");
  await keyboard.press("Tab");
  await expect(desk.article).toContainText("It is so. “words,” said name, office.");
  expect(await page.evaluate(() => String(getSelection()))).toBe("words");
  await keyboard.type("We sail");
  await keyboard.press("Tab");
  await keyboard.type("Ines Aldor");
  await keyboard.press("Tab");
  await keyboard.type("harbour master");
  await keyboard.press("Tab");
  await keyboard.type(" Done");
  const said = "It is so. “We sail,” said Ines Aldor, harbour master. Done";
  await expect(desk.article).toContainText(said);
  await expect(desk.article.locator("mark[data-node=tk]")).toHaveCount(0);

  await keyboard.press("Enter");
  await perform(desk, "Snippets");
  const dialog = desk.dialog("Snippets");
  await expect(dialog.getByRole("listitem")).toHaveCount(6);
  await dialog.getByRole("textbox", { name: "Short name" }).fill("quay");
  await dialog.getByRole("textbox", { name: "Text" }).fill("By {byline}, {where}\nNext");
  const faults: string[] = [];
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `snippets-${name}`);
    if (name !== "narrow") faults.push(...(await accessibilityFaults(page)));
  }
  expect(faults).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await dialog.getByRole("button", { name: "Add the snippet" }).click();
  await dialog.getByRole("button", { name: "Insert ;quay" }).click();
  await expect(desk.article.locator("mark[data-node=tk]")).toHaveText(["byline", "where"]);
  await keyboard.press(`${desk.mod}+z`);
  await expect(desk.article.locator("mark[data-node=tk]")).toHaveCount(0);
  await expect(desk.article).toContainText(said);

  await perform(desk, "Statistics");
  const figures = desk.dialog("Statistics");
  await expect(figures.getByRole("definition").first()).toHaveText("11");
  await photograph(page, "statistics-article");
  faults.push(...(await accessibilityFaults(page)));
  await figures.getByRole("tab", { name: "The desk" }).click();
  await expect(figures.getByRole("img", { name: /^Words a day/ })).toBeVisible();
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `statistics-${name}`);
    if (name !== "narrow") faults.push(...(await accessibilityFaults(page)));
  }
  expect(faults).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
});
