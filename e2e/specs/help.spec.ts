import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { saved } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

async function openHelp(desk: DeskPage) {
  await saved(desk);
  await desk.page.keyboard.press("F1");
  const help = desk.dialog("Help");
  await expect(help.getByRole("heading", { name: "First steps" })).toBeVisible();
  return help;
}

test("F1 shows the help, which is searched, read and left by keys, without a network", async ({
  desk,
}) => {
  const { page } = desk;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const help = await openHelp(desk);
  await expect(help.getByRole("searchbox", { name: "Search the help" })).toBeFocused();
  await page.keyboard.type("reads whole dr");
  await expect(help.getByRole("status")).toHaveText("1 place");
  await expect(help.locator("mark").first()).toHaveText("reads");
  await photograph(page, "help-search");
  // Past the cross that clears the search.
  await help.getByRole("button", { name: /^Back up now/ }).focus();
  await page.keyboard.press("Enter");
  await expect(help.getByRole("article", { name: "Back up and restore" })).toBeVisible();
  await expect(help.getByRole("heading", { name: "Back up now" })).toBeInViewport();
  // A mark over the text is no element: "reads", "whole" and each "draft" of the page.
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get("help-found")?.size ?? 0))
    .toBeGreaterThanOrEqual(3);
  await photograph(page, "help-found");
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  const home = new URL(page.url()).origin;
  expect(asked.filter((url) => new URL(url).origin !== home)).toEqual([]);
});

test("pages lead to each other, to their sections and to all shortcuts", async ({ desk }) => {
  const help = await openHelp(desk);
  await help.getByRole("button", { name: "Keyboard", exact: true }).click();
  const text = help.getByRole("article");
  await expect(text.locator("kbd").first()).toBeVisible();
  await text.getByRole("button", { name: "Write a draft" }).click();
  await expect(help.getByRole("article", { name: "Write a draft" })).toBeFocused();
  await expect(text.getByRole("heading", { name: "Styles" })).toBeInViewport();
  await help.getByRole("button", { name: "Stet's Markdown" }).click();
  await expect(text.getByRole("cell", { name: "pullQuote gallery" }).first()).toBeVisible();
  await help.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await expect(desk.dialog("Keyboard shortcuts")).toContainText("Help");
});

test("what is not found is said so, and the palette leads to the help", async ({ desk }) => {
  const { page } = desk;
  await saved(desk);
  await page.keyboard.press(`${desk.mod}+k`);
  await page.keyboard.type("help");
  await page.getByRole("option", { name: "Help" }).click();
  const help = desk.dialog("Help");
  await help.getByRole("searchbox", { name: "Search the help" }).fill("zeppelin");
  await expect(help.getByRole("status")).toHaveText("No page has “zeppelin”. Try fewer letters.");
});

for (const { name, scheme, width } of LOOKS) {
  test(`${name}: the help can be read by everybody`, async ({ desk }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    const help = await openHelp(desk);
    await photograph(page, `help-${name}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await help.getByRole("button", { name: "Stet's Markdown" }).click();
    await expect(help.getByRole("article").getByRole("heading", { level: 2 })).toBeVisible();
    await photograph(page, `help-markdown-${name}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}
