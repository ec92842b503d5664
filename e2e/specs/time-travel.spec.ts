import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { perform } from "../deeds/perform.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

test("the writing is travelled by key, a moment named and restored, and the restore undone", async ({
  desk,
  host,
}) => {
  const { page } = host;
  await newDraft(desk, "Cranes");
  await writeBody(desk, "Fog over the quay.");
  await saved(desk);
  await desk.tab("Versions").click();
  await page.getByRole("textbox", { name: "Version name" }).fill("First go");
  await page.getByRole("button", { name: "Save version" }).click();
  await writeBody(desk, " Rain later.");
  await saved(desk);

  await perform(desk, "Time travel…");
  const dialog = desk.dialog("Time travel");
  const slider = dialog.getByRole("slider", { name: "Moment" });
  const article = dialog.getByRole("region", { name: "The article then" });
  const facts = dialog.getByRole("status", { name: "Moment" });
  await expect(article).toContainText("Fog over the quay. Rain later.");
  await expect(facts).toContainText("Today");
  await expect(facts).toContainText("Mara Lind");

  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(article).not.toContainText("Rain later.");
  await expect(article.locator("ins").last()).toBeVisible();
  await page.keyboard.press("Home");
  await expect(article).not.toContainText("Cranes");
  await dialog.getByRole("button", { name: /First go/ }).click();
  await expect(article).toContainText("Fog over the quay.");
  await expect(article).not.toContainText("Rain");

  await dialog.getByRole("button", { name: "Name this moment…" }).click();
  await page.getByRole("textbox", { name: "Name of the moment" }).fill("Before the rain");
  await page.getByRole("button", { name: "Keep as a version" }).click();
  await expect(dialog.getByRole("button", { name: /Before the rain/ })).toBeVisible();
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.scheme });
    await page.setViewportSize({ width: look.width, height: 900 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await photograph(page, `time-travel-${look.name}`);
  }
  await dialog.getByRole("button", { name: "Play" }).click();
  await expect(article).toContainText("Rain later.");

  await dialog.getByRole("button", { name: /First go/ }).click();
  await expect(article).not.toContainText("Rain");
  await dialog.getByRole("button", { name: "Restore this moment" }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.article).not.toContainText("Rain later.");
  const message = page.getByRole("alertdialog").filter({ hasText: "The draft is as it was" });
  await message.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(desk.article).toContainText("Rain later.");
});
