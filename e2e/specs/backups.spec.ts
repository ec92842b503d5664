import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ruin } from "../../electron/backend/testing/ruin.ts";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { perform } from "../deeds/perform.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { stetJson } from "../hosts/shell.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { SettingsPage } from "../pages/settings-page.ts";

test("a backup is restored from the app: in every window, and what stood before is kept", async ({
  desk,
  host,
  hostKind,
}) => {
  const { page } = host;
  await newDraft(desk, "Night buses return");
  await writeBody(desk, "The council voted late.");
  await saved(desk);
  await perform(desk, "Backups");
  const dialog = desk.dialog("Backups");
  await dialog.getByRole("button", { name: "Back up now" }).click();
  await expect(dialog.getByRole("listitem").first()).toContainText("2 drafts");
  // The desk backs itself up soon after its opening; none is made behind one that is there.
  await expect(dialog.getByRole("button", { name: "Back up now" })).toBeEnabled();
  const before = await dialog.getByRole("listitem").count();
  await dialog.getByRole("button", { name: "Check the desk" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Every draft, version and photo is whole.");
  await photograph(page, "backups-light");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");

  await writeBody(desk, " A second thought.");
  await saved(desk);
  const other = hostKind === "browser" ? await page.context().newPage() : null;
  await other?.goto(page.url());
  const there = new DeskPage(() => other ?? page);
  await expect(there.article).toContainText("A second thought.");

  await perform(desk, "Backups");
  await dialog
    .getByRole("button", { name: /^Restore the backup of/ })
    .first()
    .click();
  const question = desk.dialog("Restore this backup?");
  await photograph(page, "backups-question-light");
  await question.getByRole("button", { name: "Restore the desk" }).click();
  await expect(page.getByText("The desk is as its backup had it, with 2 drafts.")).toBeVisible();
  await expect(desk.article).toContainText("The council voted late.");
  await expect(desk.article).not.toContainText("A second thought.");
  await expect(there.article).toContainText("The council voted late.");
  await expect(there.article).not.toContainText("A second thought.");

  await writeBody(desk, " And on.");
  await saved(desk);
  await expect(there.article).toContainText("And on.");
  await perform(desk, "Backups");
  await expect(dialog.getByRole("listitem")).toHaveCount(before + 1);
  await other?.close();
});

test("a desk whose database is ruined offers its newest good backup, two presses away; then it is sealed, locked and unlocked", async ({
  desk,
  host,
  folder,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "Its boxes are the system's, and cannot be pressed here.");
  // The desk opens five times, and four times a key is made of a passphrase.
  test.slow();
  const { page } = host;
  await stetJson(folder, "backup");
  await host.stop();
  const database = path.join(folder, "desk.sqlite");
  ruin(database, 0, 4096);
  const ruined = readFileSync(database);
  await host.restart();
  await page.goto(page.url());
  await expect(page.getByRole("heading")).toHaveText("This desk cannot be opened");
  await photograph(page, "refused-desk-light");
  await page.emulateMedia({ colorScheme: "dark" });
  await photograph(page, "refused-desk-dark");
  await page.emulateMedia({ colorScheme: null });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Restore this backup…" }).click();
  await expect(page.getByRole("heading")).toHaveText("Restore this backup?");
  await page.setViewportSize({ width: 420, height: 800 });
  await photograph(page, "refused-desk-question-narrow");
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Restore the desk" }).click();
  await expect(page.getByText("The desk is as its backup had it, with 1 draft.")).toBeVisible();
  await expect(desk.saveState).toHaveText("Saved");
  const aside = readdirSync(path.join(folder, "backups")).filter((name) =>
    name.endsWith("-damaged"),
  );
  expect(aside).toHaveLength(1);
  expect(readFileSync(path.join(folder, "backups", aside[0] ?? "", "desk.sqlite"))).toEqual(ruined);
  await perform(desk, "Backups");
  const dialog = desk.dialog("Backups");
  await dialog.getByRole("button", { name: "Seal this desk…" }).click();
  await dialog.getByLabel("New passphrase").fill("grey heron counts seven barges");
  await dialog.getByLabel("The same again").fill("grey heron counts seven barges");
  await dialog.getByText("I know that a forgotten passphrase").click();
  await photograph(page, "seal-light");
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Seal the desk" }).click();
  await expect(dialog.getByText("This desk is sealed: all of it is encrypted")).toBeVisible({
    timeout: 60_000,
  });
  await photograph(page, "sealed-light");
  // The backups of before the sealing are plain.
  await dialog.getByRole("button", { name: "Seal the plain backups" }).click();
  await expect(dialog.getByText("made before the desk was sealed")).toHaveCount(0);
  await page.keyboard.press("Escape");
  const settings = new SettingsPage(desk);
  await settings.open("Backups and versions");
  await expect(settings.dialog.getByText("a browser has no key store")).toBeVisible();
  await photograph(page, "settings-sealed-light");
  await page.keyboard.press("Escape");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(new DeskPage(() => other).saveState).toHaveText("Saved");
  await perform(desk, "Lock desk");
  await expect(other.getByRole("heading", { name: "This desk is sealed" })).toBeVisible({
    timeout: 60_000,
  });
  await other.close();
  await expect(page.getByRole("heading", { name: "This desk is sealed" })).toBeVisible({
    timeout: 60_000,
  });
  await page.getByLabel("Passphrase", { exact: true }).fill("grey heron");
  await page.getByRole("button", { name: "Unlock" }).click();
  await expect(page.getByRole("alert")).toContainText("That is not this desk's passphrase");
  await photograph(page, "unlock-light");
  await page.setViewportSize({ width: 420, height: 800 });
  await photograph(page, "unlock-narrow");
  await page.emulateMedia({ colorScheme: "dark" });
  await photograph(page, "unlock-dark");
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await accessibilityFaults(page)).toEqual([]);
  // As the desk leaves it for such screens where somebody has set Arabic.
  await host.stop();
  const look = { theme: "light", textSize: 100, interfaceLanguage: "ar" };
  writeFileSync(path.join(folder, "look.json"), JSON.stringify(look));
  await host.restart();
  await page.goto(new URL("/", page.url()).href);
  await expect(page.locator("html[lang=ar][dir=rtl]")).toBeVisible();
  await photograph(page, "unlock-arabic");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel("عبارة السر", { exact: true }).fill("grey heron counts seven barges");
  await page.getByRole("button", { name: "فتح", exact: true }).click();
  await expect(desk.saveState).toHaveText("Saved");
});

test("the shortcuts stand on a card that can be printed", async ({ desk, host }) => {
  const { page } = host;
  await saved(desk);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-asked-to-print", "");
  });
  await page.keyboard.press(`${desk.mod}+/`);
  await page.getByRole("button", { name: "Print the key card…" }).click();
  const card = desk.dialog("Stet key card");
  await expect(card).toContainText("Command palette");
  await card.getByRole("button", { name: "Print…" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-asked-to-print", "");
  await page.emulateMedia({ media: "print" });
  await expect(card.getByText("Export", { exact: true })).toBeVisible();
  await expect(desk.article).toBeHidden();
  await photograph(page, "key-card-print");
  await page.emulateMedia({ media: null });
  await expect(desk.article).toBeVisible();
});
