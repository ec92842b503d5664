import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import { stet, stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const key = (desk: DeskPage, letter: string) =>
  desk.page.keyboard.press(`${desk.mod}+Alt+Shift+${letter}`);

/** An embargo that ends in a year, typed into its field. */
async function embargo(desk: DeskPage): Promise<void> {
  await desk.tab("Story").click();
  const year = new Date().getFullYear() + 1;
  await desk.inspector.getByLabel("Embargo until").fill(`${year}-05-01T18:00`);
  await saved(desk);
}

test("what is filed and approved is kept as it was, and told apart from automatic versions", async ({
  desk,
  host,
}) => {
  await newDraft(desk, "Ferry fares rise");
  await writeBody(desk, "Fares rise by a tenth.");
  await key(desk, "F");
  await expect(desk.openRow).toContainText("Filed");
  await writeBody(desk, " From May.");
  await key(desk, "A");
  await expect(desk.openRow).toContainText("Approved");
  await desk.tab("Versions").click();
  await expect(desk.versions.getByRole("option")).toHaveText([/As approved/, /As filed/]);
  await host.page.getByText("Milestones only").click();
  await photograph(host.page, "milestones");
  await expect(desk.versions.getByRole("option")).toHaveCount(2);
  await desk.versions.getByRole("option", { name: /As filed/ }).click();
  const version = host.page.getByRole("dialog", { name: /As filed/ });
  await expect(version).toContainText("Fares rise by a tenth.");
  await expect(version).not.toContainText("From May.");
  await host.page.keyboard.press("Escape");
});

test("a draft is sent back with a word, and its history tells who did what, from the keyboard", async ({
  desk,
  host,
}) => {
  await newDraft(desk, "Night buses return");
  await key(desk, "F");
  await expect(desk.openRow).toContainText("Filed");
  await key(desk, "D");
  await expect(desk.dialog("Send back to draft").getByRole("textbox")).toBeFocused();
  await host.page.keyboard.type("Who pays for it?");
  await photograph(host.page, "send-back");
  await host.page.keyboard.press("Enter");
  await expect(desk.openRow).toContainText("Draft");
  await desk.tab("Story").click();
  const message = desk.inspector.getByRole("textbox", { name: /^Message/ });
  await message.fill("Asked the council.");
  await message.press("Enter");
  const lines = desk.inspector.getByRole("list", { name: "History" }).getByRole("listitem");
  await expect(lines).toHaveText([
    /^Message.*Mara Lind.*Asked the council\.$/s,
    /^Filed.*Draft.*Mara Lind.*Who pays for it\?$/s,
    /^Draft.*Filed.*Mara Lind/s,
  ]);
  await photograph(host.page, "history");
  expect(await accessibilityFaults(host.page)).toEqual([]);
  await key(desk, "K");
  await expect(desk.dialog("Kill the draft").getByRole("textbox")).toBeFocused();
  await host.page.keyboard.press("Escape");
  await expect(desk.openRow).toContainText("Draft");
});

test("an embargo or a kill holds an article back until somebody types that it does not, which is logged", async ({
  desk,
  out,
  folder,
}) => {
  const { page } = desk;
  await newDraft(desk, "The quay is sold");
  await writeBody(desk, "The port sells its quay.");
  await embargo(desk);
  await page.getByRole("button", { name: "Export", exact: true }).first().click();
  const dialog = desk.dialog("Export");
  await dialog.getByRole("textbox", { name: "Folder" }).fill(out);
  await dialog.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Under embargo until");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog.getByRole("alert").first()).toContainText(
    /Under embargo until .*1 May.* 18:00/,
  );
  const word = dialog.getByRole("textbox", { name: /^Type EMBARGO/ }).first();
  await expect(word).toBeFocused();
  await expect(dialog.getByRole("button", { name: "Override the embargo" }).first()).toBeDisabled();
  await word.fill("embargo");
  const reason = dialog.getByRole("textbox", { name: "Reason" }).first();
  await reason.fill("Agreed with the port");
  await photograph(page, "embargo-dialog");
  expect(await accessibilityFaults(page)).toEqual([]);
  // Messages of what was done before may leave meanwhile.
  await reason.press("Enter");
  await expect(dialog).toContainText("1 file was written");
  await page.keyboard.press("Escape");
  const history = desk.inspector.getByRole("list", { name: "History" });
  await expect(history).toContainText(/Embargo overridden: .*Mara Lind.*Agreed with the port/s);

  await desk.inspector.getByLabel("Embargo until").fill("");
  await key(desk, "K");
  await desk.dialog("Kill the draft").getByRole("textbox").fill("The port denies it");
  await page.keyboard.press("Enter");
  await expect(desk.openRow).toContainText("Killed");
  await page.getByRole("button", { name: "Export", exact: true }).first().click();
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog.getByRole("alert").first()).toContainText("The port denies it");
  await dialog.getByRole("textbox", { name: /^Type KILL/ }).fill("kill");
  await dialog.getByRole("textbox", { name: "Reason" }).fill("For the court");
  await photograph(page, "kill-override");
  await dialog.getByRole("button", { name: "Override the kill" }).click();
  await expect(dialog).toContainText(/1 file was written|2 files were written/);
  await page.keyboard.press("Escape");
  await expect(history).toContainText(/Kill overridden: .*Mara Lind.*For the court/s);

  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const id = drafts[0]?.id ?? "";
  const args = ["export", id, "--format", "markdown", "--out", out, "--force"];
  const refused = await stet(folder, ...args);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain("The port denies it");
});
