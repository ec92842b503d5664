import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { newDraft, saved, writeBody, writeHeadline } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

test("somebody finds words in every field, replaces them, and takes that back in one step", async ({
  desk,
  host,
}) => {
  const { page } = host;
  await newDraft(desk);
  await writeHeadline(desk, "The harbor");
  await writeBody(desk, "A harbor is shut.", "The HÁRBOR master left.");
  await page.keyboard.press(`${desk.mod}+f`);
  const bar = page.getByRole("search", { name: "Find in article" });
  await expect(bar.getByRole("textbox", { name: "Find" })).toBeFocused();
  await page.keyboard.type("harbor");
  await expect(bar.getByRole("status")).toHaveText("1 of 3");
  await expect(desk.article.locator(".find-hit")).toHaveCount(3);
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("2 of 3");
  await page.keyboard.press(`${desk.mod}+g`);
  await expect(bar.getByRole("status")).toHaveText("3 of 3");
  await page.keyboard.press(`${desk.mod}+Shift+g`);
  await expect(bar.getByRole("status")).toHaveText("2 of 3");

  await page.keyboard.press(`${desk.mod}+h`);
  await bar.getByRole("textbox", { name: "Replace with" }).fill("port");
  await bar.getByRole("button", { name: "List" }).click();
  await expect(bar.getByRole("list", { name: "Hits" }).getByRole("listitem")).toHaveCount(3);
  const faults: string[] = [];
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `find-${name}`);
    if (name !== "narrow") faults.push(...(await accessibilityFaults(page)));
  }
  expect(faults).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await bar.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(desk.article).toContainText("The harborA port is shut.The HÁRBOR master left.");
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(bar.getByRole("status")).toHaveText("2 of 3");
  await bar.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(desk.article).toContainText("The harborA port is shut.The HÁRBOR master left.");
  await expect(bar.getByRole("status")).toHaveText("2 of 2");
  await bar.getByRole("checkbox", { name: "Replace hit 1" }).press("Space");
  await bar.getByRole("button", { name: "Replace chosen (1)" }).click();
  await expect(desk.article).toContainText("The harborA port is shut.The port master left.");
  await expect(bar.getByRole("status")).toHaveText("1 of 1");
  await bar.getByRole("button", { name: "Replace all" }).click();
  await expect(desk.article).toContainText("The portA port is shut.The port master left.");
  await expect(bar.getByRole("status")).toHaveText("Nothing found");

  await bar.getByText("Regular expression").click();
  await bar.getByRole("textbox", { name: "Find" }).fill("(port");
  await expect(bar).toContainText("This is no regular expression");
  await bar.getByRole("textbox", { name: "Find" }).fill("(\\w+) port");
  await expect(bar.getByRole("status")).toHaveText("1 of 3");
  await page.keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await expect(desk.article).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe("The port");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press(`${desk.mod}+z`);
  await expect(desk.article).toContainText("The harborA harbor is shut.The HÁRBOR master left.");
});

test("somebody replaces a word on the whole desk, takes it back, and checks a quotation", async ({
  desk,
  host,
}) => {
  const { page } = host;
  await newDraft(desk);
  await writeHeadline(desk, "Zebrafish at the quay");
  await writeBody(desk, "“The zebrafish is shut for now,” said Mara Lind.");
  await saved(desk);
  await page.keyboard.press(`${desk.mod}+Shift+h`);
  const dialog = desk.dialog("Find on the desk");
  await dialog.getByRole("textbox", { name: "Find" }).fill("zebrafish");
  await dialog.getByRole("button", { name: /In$/ }).click();
  await page.getByRole("option", { name: "Only filed" }).click();
  await dialog.getByRole("button", { name: "Find", exact: true }).click();
  await expect(dialog.getByRole("status")).toHaveText(/^0 places in 0 of/);
  await dialog.getByRole("button", { name: /In$/ }).click();
  await page.getByRole("option", { name: "All drafts" }).click();
  await dialog.getByRole("textbox", { name: "That hold the words" }).fill("mara");
  await dialog.getByRole("textbox", { name: "Replace with" }).fill("crane");
  await dialog.getByRole("button", { name: "Show replacements" }).click();
  const hits = dialog.getByRole("list", { name: "Hits in Zebrafish at the quay" });
  await expect(hits.getByRole("listitem")).toHaveCount(2);
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `find-desk-${name}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  const faults = await accessibilityFaults(page);
  await dialog.getByRole("button", { name: "Replace 2 places in 1 draft" }).click();
  await expect(dialog).toContainText("2 places in 1 draft replaced");
  await expect(desk.headline).toHaveText("crane at the quay");
  await dialog.getByRole("button", { name: "Undo all" }).click();
  await expect(dialog).toContainText("1 draft as before");
  await expect(desk.headline).toHaveText("Zebrafish at the quay");
  await page.keyboard.press("Escape");

  await desk.tab("Checks").click();
  const quotes = desk.inspector.getByRole("region", { name: "Quotes" });
  await expect(quotes).toContainText("Mara Lind");
  await quotes.getByRole("button", { name: /Check/ }).click();
  await page.getByRole("option", { name: "Checked", exact: true }).click();
  await expect(quotes).toContainText("1 of 1 checked");
  await quotes.getByRole("button", { name: /zebrafish/ }).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain("zebrafish");
  await page.keyboard.press("ArrowRight");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("x");
  await expect(quotes).toContainText("Changed since it was checked");
  await expect(desk.inspector).toContainText("A quotation was changed since it was checked");
  await photograph(page, "quotes-light");
  faults.push(...(await accessibilityFaults(page)));
  expect(faults).toEqual([]);
});
