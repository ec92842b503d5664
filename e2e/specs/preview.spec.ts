import type { Locator } from "@playwright/test";
import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { newDraft, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

const TEXTS: readonly (readonly [format: string, words: RegExp])[] = [
  ["Markdown", /^# Cranes return$/m],
  ["HTML fragment", /<p\b[^>]*>Two gantries stand again\.<\/p>/],
  ["ninjs", /"value": "Two gantries stand again\.\\n"/],
  ["Wire text", /^Two gantries stand again\.$/m],
];

test("each format is shown beside the article as it is written", { tag: "@long" }, async ({
  desk,
}) => {
  const { page } = desk;
  await page.keyboard.press(`${desk.mod}+Shift+e`);
  const preview = page.getByRole("region", { name: "Preview" });
  const exported = preview.frameLocator("iframe");
  await expect(exported.getByRole("heading", { level: 1 })).toHaveText(
    (await desk.headline.textContent()) ?? "",
  );
  await expect.poll(() => isShown(exported.getByRole("img").first())).toBe(true);
  await photograph(page, "preview-light");
  expect(await accessibilityFaults(page)).toEqual([]);

  const show = async (format: string) => {
    await preview.getByRole("button", { name: "Preview as" }).click();
    await page.getByRole("option", { name: format, exact: true }).click();
  };
  await show("Word");
  const word = preview.frameLocator('iframe[title="Word document"]');
  await expect(word.getByRole("heading", { level: 1 })).toHaveText(
    (await desk.headline.textContent()) ?? "",
  );
  await expect.poll(() => isShown(word.getByRole("img").first())).toBe(true);
  await photograph(page, "preview-word-light");

  await newDraft(desk, "Cranes return");
  await writeBody(desk, "Two gantries stand again.");
  await expect(exported.getByRole("article")).toContainText("Two gantries stand again.");
  expect(await exported.locator("body").evaluate((body) => getComputedStyle(body).margin)).toBe(
    "0px",
  );

  for (const [format, words] of TEXTS) {
    await show(format);
    await expect(preview.getByRole("textbox", { name: `Exported ${format}` })).toHaveValue(words);
  }
  await photograph(page, "preview-text-light");

  await show("HTML page");
  await preview.getByRole("button", { name: "Preview by profile" }).click();
  await page.getByRole("option", { name: "HTML page of the house" }).click();
  await expect(exported.getByText("The name of your paper")).toBeVisible();
  await expect(exported.getByRole("article")).toContainText("Two gantries stand again.");
  await photograph(page, "preview-house-light");

  await show("PDF");
  const printed = preview.frameLocator('iframe[title="Printed page"]');
  await expect(printed.getByRole("article")).toContainText("Two gantries stand again.");
  // The whole of the paper is seen, however narrow the pane.
  const sheet = await printed.locator("body").evaluate((body) => ({
    wide: body.getBoundingClientRect().width,
    room: body.ownerDocument.defaultView?.innerWidth ?? 0,
  }));
  expect(sheet.wide).toBeLessThanOrEqual(sheet.room + 1);
  await photograph(page, "preview-pdf-light");
  expect(await accessibilityFaults(page)).toEqual([]);

  for (const { name, scheme, width } of LOOKS.slice(1)) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    // A narrow window closes its panes.
    if (name === "narrow") await page.keyboard.press(`${desk.mod}+Shift+e`);
    for (const format of ["PDF", "HTML page", "Wire text", "Word"]) {
      await show(format);
      if (format === "Word") {
        await expect(word.getByRole("article")).toContainText("Two gantries stand again.");
      }
      await photograph(page, `preview-${format.replace(" ", "-").toLowerCase()}-${name}`);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await show("Word");
  await writeBody(desk, "Nobody claps.");
  await expect(word.getByRole("article")).toContainText("Nobody claps.");
  expect(await accessibilityFaults(page)).toEqual([]);
  await preview.getByRole("button", { name: "Close preview" }).click();
  await expect(preview).toBeHidden();
});

const isShown = (picture: Locator) =>
  picture.evaluate((img: HTMLImageElement) => img.naturalWidth > 0);

test("no script runs in the preview, and its links lead nowhere", async ({ desk, host }) => {
  const { page } = host;
  await page.keyboard.press(`${desk.mod}+Shift+e`);
  const preview = page.getByRole("region", { name: "Preview" });
  const frame = preview.locator("iframe");
  await expect(frame).toHaveAttribute("sandbox", "allow-same-origin");
  const content = await (await frame.elementHandle())?.contentFrame();
  const ran = await content?.evaluate(() => {
    try {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
    } catch {
      // Trusted Types refuse it before the sandbox does.
    }
    return "ran" in window;
  });
  expect(ran).toBe(false);
  await preview.getByRole("button", { name: "Close preview" }).click();
});
