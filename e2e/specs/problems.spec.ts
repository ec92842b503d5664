import { readFile } from "node:fs/promises";
import path from "node:path";
import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

async function openProblems(desk: DeskPage) {
  await desk.page.keyboard.press(`${desk.mod}+k`);
  await expect(desk.dialog("Command palette")).toBeVisible();
  await desk.page.keyboard.type("Problems");
  await desk.page.getByRole("option", { name: "Problems…" }).click();
  const dialog = desk.dialog("Problems");
  await expect(dialog.getByRole("heading", { name: "Noted by the desk" })).toBeVisible();
  return dialog;
}

/** An export into a folder that is not there: the sentence names it. */
async function failToExport(desk: DeskPage): Promise<void> {
  const { page } = desk;
  await page.keyboard.press(`${desk.mod}+e`);
  const dialog = desk.dialog("Export");
  await dialog.getByRole("textbox", { name: "Folder" }).fill("/zeppelin/hangar");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog.getByRole("alert")).toContainText("zeppelin");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

test("what went wrong is listed and explained; the report is what is shown, and holds no words", async ({
  desk,
}) => {
  const { page } = desk;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await newDraft(desk, "Zeppelins over Norhaven");
  await writeBody(desk, "A zeppelin came by.");
  await saved(desk);
  await failToExport(desk);
  const dialog = await openProblems(desk);
  const seen = dialog.getByRole("list", { name: "In this window" });
  await expect(seen).toContainText("BAD_FOLDER · exports.toFolder");
  await expect(seen).toContainText("/zeppelin/hangar");

  await dialog.getByRole("button", { name: "Report…" }).click();
  const report = desk.dialog("Report of problems");
  const shown = await report.getByRole("textbox", { name: "Report" }).inputValue();
  expect(shown).toContain("BAD_FOLDER exports.toFolder");
  expect(shown).not.toMatch(/zeppelin|\/tmp|Mara/i);
  await photograph(page, "problems-report");
  await report.getByRole("button", { name: "Copy report" }).click();
  await expect(page.getByText("The report is on the clipboard")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);

  await dialog.getByRole("button", { name: "Load the page again" }).click();
  await expect(desk.headline).toHaveText("Zeppelins over Norhaven");
  await expect((await openProblems(desk)).getByText("Nothing has gone wrong")).toBeVisible();
  const logged = dialog.getByRole("list", { name: "In the log" });
  await expect(logged.getByRole("listitem").first()).toContainText("A folder could not be used.");
  await expect(logged).not.toContainText(/zeppelin/i);
});

test("an error that nobody foresaw is told, listed, and logged without its words", async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await saved(desk);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new TypeError("the zeppelin has no hangar");
    });
    void Promise.reject(new RangeError("nor a zeppelin"));
  });
  await page.getByRole("button", { name: "Details" }).first().click();
  const seen = desk.dialog("Problems").getByRole("list", { name: "In this window" });
  await expect(seen).toContainText("INTERNAL · TypeError");
  await expect(seen).toContainText("INTERNAL · RangeError");
  await expect(seen).toContainText("What was saved is safe.");
  await expect(async () => {
    const log = await readFile(path.join(folder, "logs", "stet.jsonl"), "utf8");
    expect(log).toContain('"event":"window","error":"TypeError"');
    expect(log).toContain('"event":"rejection","error":"RangeError"');
    expect(log).not.toContain("zeppelin");
  }).toPass();
});

test("a screen that cannot be drawn costs no words and is drawn again", async ({ desk }) => {
  const { page } = desk;
  await newDraft(desk, "Ferries at dusk");
  await writeBody(desk, "They leave at six.");
  await saved(desk);
  // What counts the words fails, until it is mended.
  await page.evaluate(() => {
    const before = Number.prototype.toLocaleString;
    Number.prototype.toLocaleString = () => {
      throw new Error("a zeppelin where a number was");
    };
    window.addEventListener("mended", () => {
      Number.prototype.toLocaleString = before;
    });
  });
  // Selected words are counted.
  await page.keyboard.press(`${desk.mod}+a`);
  await expect(desk.problem).toContainText("Your text is safe");
  await photograph(page, "problems-screen");
  await page.evaluate(() => window.dispatchEvent(new Event("mended")));
  await page.getByRole("button", { name: "Draw it again" }).click();
  await expect(desk.article).toContainText("They leave at six.");
  await saved(desk);
  const dialog = await openProblems(desk);
  await expect(dialog).toContainText("The screen could not be drawn.");
  await expect(dialog).not.toContainText("zeppelin");
});

for (const { name, scheme, width } of LOOKS) {
  const tag = name === "light" ? [] : ["@long"];
  test(`${name}: the problems can be read by everybody`, { tag }, async ({ desk }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await newDraft(desk, "Ferries at dusk");
    await saved(desk);
    await failToExport(desk);
    await page.setViewportSize({ width, height: 900 });
    const dialog = await openProblems(desk);
    await photograph(page, `problems-${name}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Report…" }).click();
    await photograph(page, `problems-report-${name}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}
