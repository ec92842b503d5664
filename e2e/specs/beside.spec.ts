import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { perform } from "../deeds/perform.ts";
import { newDraft, saved, writeBody, writeHeadline } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

test("two drafts stand side by side, each with its own text, tools and undo", async ({
  desk,
  host,
}) => {
  const { page } = host;
  const { keyboard } = page;
  await newDraft(desk);
  await writeHeadline(desk, "Fares rise");
  await writeBody(desk, "By a third.");
  await newDraft(desk);
  await writeHeadline(desk, "Ferry late");
  await perform(desk, "Open a draft beside");
  const picker = page.getByRole("region", { name: "Draft to stand beside" });
  await picker.getByRole("button", { name: "Fares rise" }).click();
  const fares = page.getByRole("region", { name: "Fares rise" });
  const ferry = page.getByRole("region", { name: "Ferry late" });
  await expect(fares.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  await expect(ferry.getByRole("toolbar", { name: "Formatting" })).toBeVisible();

  // What was opened last is written in.
  await expect(fares.getByRole("textbox", { name: "Article" })).toBeFocused();
  await expect(page).toHaveTitle(/^Fares rise/);
  await fares.getByText("By a third.").click();
  await keyboard.press("End");
  await keyboard.type(" From May.");
  await keyboard.press("F6");
  await expect(ferry.getByRole("textbox", { name: "Article" })).toBeFocused();
  await expect(page).toHaveTitle(/^Ferry late/);
  await keyboard.press(`${desk.mod}+ArrowDown`);
  await keyboard.type("Fog.");
  await saved(desk);
  await expect(fares.getByRole("textbox", { name: "Article" })).toContainText("From May.");
  await keyboard.press(`${desk.mod}+z`);
  await expect(ferry.getByRole("textbox", { name: "Article" })).not.toContainText("Fog.");
  await expect(fares.getByRole("textbox", { name: "Article" })).toContainText("From May.");

  const faults: string[] = [];
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `beside-${name}`);
    if (name !== "narrow") faults.push(...(await accessibilityFaults(page)));
  }
  expect(faults).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await perform(desk, "Typewriter mode");
  await perform(desk, "Dim other paragraphs");
  await photograph(page, "beside-dimmed");
  await expect(desk.page.locator(".is-dimmed")).toHaveCount(2);
  await perform(desk, "Dim other paragraphs");
  await perform(desk, "Typewriter mode");
  await fares.getByRole("button", { name: "Close Fares rise" }).click();
  await expect(fares).toHaveCount(0);
  await expect(desk.headline).toHaveText("Ferry late");

  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const before = await size();
  await keyboard.press(`${desk.mod}+=`);
  await expect.poll(size).not.toBe(before);
  await keyboard.press(`${desk.mod}+0`);
  await expect.poll(size).toBe(before);
  await keyboard.press(`${desk.mod}+-`);
  await expect.poll(size).not.toBe(before);
  await keyboard.press(`${desk.mod}+0`);
  await expect.poll(size).toBe(before);
});
