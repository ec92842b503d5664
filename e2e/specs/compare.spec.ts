import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { perform } from "../deeds/perform.ts";
import { turnContents } from "../deeds/turn-contents.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

/** Keeps a version by its name, by keys alone. */
async function keep(desk: DeskPage, name: string): Promise<void> {
  await desk.page.keyboard.press(`${desk.mod}+s`);
  await expect(desk.page.getByRole("textbox", { name: "Version name" })).toBeFocused();
  await desk.page.keyboard.type(name);
  await desk.page.keyboard.press("Enter");
  await expect(desk.versions.getByRole("option", { name })).toHaveCount(1);
}

const dialogOf = (desk: DeskPage) =>
  desk.page.getByRole("dialog", { name: "Compare versions", exact: true });
const change = (desk: DeskPage, name: RegExp) => dialogOf(desk).getByRole("group", { name });
const picker = (desk: DeskPage, name: string) =>
  dialogOf(desk).getByRole("button", { name: new RegExp(`${name}$`) });

test.beforeEach(async ({ desk }) => {
  await newDraft(desk, "North quay closes");
  await writeBody(desk, "Fog over the quay.", "Rain from noon.", "The ferry stays in port.");
  await saved(desk);
  await keep(desk, "As filed");
  await desk.headline.click();
  await desk.page.keyboard.press("End");
  await desk.page.keyboard.type(" early");
  await writeBody(desk, " All night.");
  await desk.article.getByText("Fog over the quay.").click();
  await desk.page.keyboard.press("Alt+ArrowDown");
  await saved(desk);
});

test("what changed since a version is read, stepped through and restored by keys", async ({
  desk,
}) => {
  const { page } = desk;
  await page.keyboard.press(`${desk.mod}+Shift+d`);
  const dialog = dialogOf(desk);
  await expect(dialog).toContainText("3 changes: 3 words added");
  await expect(dialog.locator("ins")).toHaveText([" early", " All night."]);

  await page.keyboard.press("F7");
  await expect(change(desk, /^Change 1 of 3: headline changed/)).toBeFocused();
  await page.keyboard.press("Shift+F7");
  await expect(change(desk, /^Change 3 of 3: words changed in paragraph 3/)).toBeFocused();
  await expect(dialog.getByRole("status")).toHaveText("Change 3 of 3");
  await page.keyboard.press("Shift+F7");
  await expect(
    change(desk, /^Change 2 of 3: paragraph \d moved (up|down) from place \d/),
  ).toBeFocused();

  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("button", { name: "Restore this block" }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(change(desk, /^Change 2 of 2: words changed in paragraph 3/)).toBeFocused();
  await expect(desk.article.locator(":scope > p:not([data-node])")).toHaveText([
    "Fog over the quay.",
    "Rain from noon.",
    "The ferry stays in port. All night.",
  ]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("a field is restored alone, and the message takes just that back", async ({ desk }) => {
  const { page } = desk;
  await desk.page.getByRole("button", { name: "Compare versions…" }).click();
  await change(desk, /: headline/)
    .getByRole("button", { name: "Restore this field" })
    .click();
  await expect(desk.headline).toHaveText("North quay closes");
  await expect(dialogOf(desk)).toContainText("2 changes:");
  const message = page.getByRole("alertdialog").filter({ hasText: "Restored one field" });
  await message.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(desk.headline).toHaveText("North quay closes early");
  await expect(dialogOf(desk)).toContainText("3 changes:");

  await dialogOf(desk).getByRole("button", { name: "Restore all" }).click();
  await expect(dialogOf(desk)).toContainText("Nothing differs between version 1 and now.");
  await expect(desk.article).not.toContainText("All night.");
});

test("a split, a quotation and mere typography are told apart, inline and side by side", async ({
  desk,
}) => {
  const { page } = desk;
  await newDraft(desk, "Quay talks");
  await writeBody(
    desk,
    "“We never knew,” she said.",
    "Fog over the quay. Rain from noon.",
    "Sun...",
  );
  await saved(desk);
  await keep(desk, "As filed");
  const line = (text: string) => desk.article.getByText(text);
  await line("We never knew").click();
  await page.keyboard.press("Home");
  for (let at = 0; at < 4; at += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.type("always ");
  await line("Fog over the quay.").click();
  await page.keyboard.press("Home");
  for (let at = 0; at < "Fog over the quay. ".length; at += 1) {
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Enter");
  await line("Sun").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" ");
  await saved(desk);

  await page.keyboard.press(`${desk.mod}+Shift+d`);
  const dialog = dialogOf(desk);
  await expect(dialog).toContainText("3 changes: 1 word added");
  await expect(change(desk, /paragraph 2 split into 2 and 3/)).toBeVisible();
  const quotes = dialog.getByRole("region", { name: "In quotations" });
  await expect(quotes).toContainText("always");
  await quotes.getByRole("button", { name: /^Change 1: words changed in paragraph 1/ }).click();
  await expect(change(desk, /in a quotation$/)).toBeFocused();
  await dialog.getByText("Hide typography").click();
  await expect(dialog).toContainText("2 changes:");
  await expect(dialog).toContainText("Hidden: typography in 1 place.");
  await dialog.getByRole("navigation", { name: "All changes" }).getByRole("button").last().click();
  await expect(dialog.getByRole("status")).toHaveText(/^Change [12] of 2$/);

  await dialog.getByText("Side by side").click();
  await expect(change(desk, /split into/).getByText("Version 1:")).toBeAttached();
  await expect(change(desk, /split into/)).toContainText("Fog over the quay. Rain from noon.");
  await photograph(page, "compare-side-by-side");
  await page.keyboard.press("Shift+F7");
  await change(desk, /split into/)
    .getByRole("button", { name: "Restore this block" })
    .click();
  await expect(dialog).toContainText("1 change:");
  await expect(line("Fog over the quay. Rain from noon.").first()).toBeAttached();
  await dialog.getByText("Inline").click();
  await dialog.getByText("Hide typography").click();
  await expect(dialog).toContainText("2 changes:");
});

test("any two states are compared from either side, and it says where nothing is restored", async ({
  desk,
}) => {
  const { page } = desk;
  await newDraft(desk, "South quay closes");
  await saved(desk);
  await desk.draft("North quay closes early").first().click();
  await expect(desk.headline).toHaveText("North quay closes early");
  await desk.tab("Versions").click();
  await keep(desk, "As edited");
  await desk.versions.getByRole("option", { name: /As filed/ }).click();
  await page.getByRole("button", { name: "Compare with now" }).click();
  const dialog = dialogOf(desk);
  await expect(picker(desk, "From")).toContainText("Version 1: As filed");
  await expect(dialog).toContainText("3 changes:");
  await picker(desk, "To").click();
  await page.getByRole("option", { name: /^Version 2: As edited/ }).click();
  await expect(dialog).toContainText("choose Now under To");
  await expect(dialog.getByRole("button", { name: /^Restore/ })).toHaveCount(1);
  await expect(dialog.getByRole("button", { name: "Restore all" })).toBeDisabled();
  await expect(dialog.locator("ins").first()).toHaveText(" early");
  await dialog.getByRole("button", { name: "Swap" }).click();
  await expect(dialog.locator("del").first()).toHaveText(" early");
  await expect(dialog.locator("ins")).toHaveCount(0);

  await dialog.getByRole("button", { name: "With another draft…" }).click();
  await page.getByRole("combobox", { name: "Draft" }).fill("South quay");
  await page.getByRole("option", { name: "South quay closes" }).click();
  await expect(picker(desk, "To")).toContainText("“South quay closes”");
  await expect(dialog).toContainText("choose Now under From");
  await expect(dialog.locator("ins").first()).toHaveText("South");
  await expect(dialog.getByRole("button", { name: "Swap" })).toBeDisabled();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  const chosen = page.waitForEvent("filechooser");
  await perform(desk, "Compare with a file…");
  await (await chosen).setFiles({
    name: "returned.md",
    mimeType: "text/markdown",
    buffer: Buffer.from("# North quay shuts\n\nRain from noon.\n"),
  });
  await expect(picker(desk, "To")).toContainText("returned.md");
  await expect(dialog.locator("ins").first()).toHaveText("shuts");
  await expect(dialog.getByRole("button", { name: "Take over all" })).toBeEnabled();
  await photograph(page, "compare-with-file");
  await dialog.getByRole("button", { name: "Take over this field" }).first().click();
  await expect(desk.headline).toHaveText("North quay shuts");
  await desk.page
    .getByRole("region", { name: "Messages" })
    .getByRole("button", { name: "Undo" })
    .first()
    .click();
  await expect(desk.headline).toHaveText("North quay closes early");
  await page.keyboard.press("Escape");
  await expect(desk.headline).toHaveText("North quay closes early");

  await desk
    .draft("North quay closes early")
    .first()
    .click({ modifiers: ["ControlOrMeta"] });
  await desk.draft("South quay closes").first().click();
  await desk.navigation.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(picker(desk, "To")).toContainText(/“(North quay closes early|South quay closes)”/);
  await page.keyboard.press("Escape");
  await desk.navigation.getByRole("button", { name: "Clear the selection" }).click();
});

test("a correction is drafted from two states, edited, and taken back in one step", async ({
  desk,
}) => {
  const { page } = desk;
  await newDraft(desk, "Fares rise");
  await writeBody(desk, "A ticket costs 3 crowns, said Mara Lind.", "Nobody knew.");
  await saved(desk);
  await keep(desk, "As sent out");
  await desk.article.getByText("A ticket costs").click();
  await page.keyboard.press("Home");
  for (let at = 0; at < "A ticket costs 3".length; at += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("5");
  await saved(desk);
  await page.keyboard.press(`${desk.mod}+Shift+d`);
  const dialog = dialogOf(desk);
  await dialog.getByRole("button", { name: "Draft a correction…" }).click();
  const note = desk.dialog("Correction note");
  const text = note.getByRole("textbox", { name: "Note to readers" });
  await expect(text).toHaveValue(
    "An earlier version of this article gave “ticket costs 3 crowns”. It should have been “ticket costs 5 crowns”.",
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await photograph(page, "compare-correction");
  await note.getByText("Set the status to Corrected").click();
  await text.press("End");
  await page.keyboard.type(" We regret it.");
  await note.getByRole("button", { name: "Insert the note" }).click();
  await expect(note).toBeHidden();
  await expect(dialog).toContainText("Note to readers");
  await page.keyboard.press("Escape");
  const correction = desk.article.locator("[data-node=reader-note]");
  await expect(correction).toContainText("We regret it.");
  await expect(desk.openRow).toContainText("Corrected");
  await desk.article.getByText("Nobody knew.").click();
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(correction).toHaveCount(0);
  await expect(desk.article).toContainText("costs 5 crowns");
});

test("the comparison follows what another window writes, and goes with the draft", async ({
  desk,
  host,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "The desktop app has one window.");
  const { page } = desk;
  const other = await page.context().newPage();
  await other.goto(host.page.url());
  const there = other.getByRole("textbox", { name: "Article" });
  await expect(there).toContainText("All night.");
  await page.keyboard.press(`${desk.mod}+Shift+d`);
  await expect(dialogOf(desk)).toContainText("3 changes: 3 words added");
  await there.locator("> p:not([data-node])").last().click();
  await other.keyboard.press("End");
  await other.keyboard.type(" Nobody waits.");
  await expect(dialogOf(desk)).toContainText("3 changes: 5 words added");

  await other.keyboard.press(`${desk.mod}+k`);
  await other.keyboard.type("Move the draft to the bin");
  await other.keyboard.press("Enter");
  await expect(dialogOf(desk)).toBeHidden();
  await other.close();
  await desk.rows.first().click();
  await expect(desk.article).toBeVisible();
  await expect(dialogOf(desk)).toBeHidden();
});

test("a version that the disk has damaged is said so; others, and it when it is back, are compared", async ({
  desk,
  folder,
}) => {
  await desk.page.getByRole("button", { name: "Compare versions…" }).click();
  const dialog = dialogOf(desk);
  await expect(dialog).toContainText("3 changes");
  turnContents(folder);
  await dialog.getByRole("button", { name: "Swap" }).click();
  await expect(dialog.getByRole("alert")).toContainText("damaged");
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("alert")).toContainText("damaged");
  turnContents(folder);
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  await expect(dialog).toContainText("3 changes: 3 words removed");
  await desk.page.keyboard.press("Escape");
});
