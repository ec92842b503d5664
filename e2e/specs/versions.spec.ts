import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

test.beforeEach(async ({ desk }) => {
  await newDraft(desk, "Cranes");
  await writeBody(desk, "First thought.");
  await saved(desk);
  await desk.tab("Versions").click();
});

test("a version is named, previewed and restored, and the restore is undone", async ({
  desk,
  host,
}) => {
  const { page } = host;
  await page.getByRole("textbox", { name: "Version name" }).fill("Before lunch");
  await page.getByRole("button", { name: "Save version" }).click();
  await expect(desk.versions.getByRole("option", { name: /Before lunch/ })).toHaveCount(1);

  await writeBody(desk, " Second thought.");
  await saved(desk);
  await desk.versions.getByRole("option", { name: /Before lunch/ }).click();
  await expect(page.getByText("First thought.", { exact: true }).last()).toBeVisible();
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(desk.article).not.toContainText("Second thought.");
  const message = page.getByRole("alertdialog").filter({ hasText: "Restored version" });
  await message.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(desk.article).toContainText("Second thought.");
});

test("a version carries its note, author and words", async ({ desk, host }) => {
  await host.page.getByRole("textbox", { name: "Version name" }).fill("Checked");
  await host.page.getByRole("textbox", { name: "Note" }).fill("quotes checked by phone");
  await host.page.getByRole("button", { name: "Save version" }).click();
  const entry = desk.versions.getByRole("option", { name: /Checked/ });
  await expect(entry).toContainText("quotes checked by phone");
  await expect(entry).toContainText("Mara Lind");
  await expect(entry).toContainText("2");

  await entry.click();
  const note = host.page.getByRole("textbox", { name: "Note on this version" });
  await note.fill("quotes checked twice");
  await host.page.getByRole("button", { name: "Keep note" }).click();
  await expect(host.page.getByRole("button", { name: "Keep note" })).toBeDisabled();
  await host.page.keyboard.press("Escape");
  await expect(entry).toContainText("quotes checked twice");
});
