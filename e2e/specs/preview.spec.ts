import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { newDraft, writeBody } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";

const TEXTS: readonly (readonly [format: string, words: RegExp])[] = [
  ["Markdown", /^# Cranes return$/m],
  ["HTML fragment", /<p\b[^>]*>Two gantries stand again\.<\/p>/],
  ["ninjs", /"value": "Two gantries stand again\.\\n"/],
  ["Wire text", /^Two gantries stand again\.$/m],
];

test("the page and the formats that are texts are shown beside the article as it is written", async ({
  desk,
}) => {
  const { page } = desk;
  await page.keyboard.press(`${desk.mod}+Shift+e`);
  const preview = page.getByRole("region", { name: "Preview" });
  const exported = preview.frameLocator("iframe");
  await expect(exported.getByRole("heading", { level: 1 })).toHaveText(
    (await desk.headline.textContent()) ?? "",
  );
  const picture = exported.getByRole("img").first();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  await photograph(page, "preview-light");
  expect(await accessibilityFaults(page)).toEqual([]);

  await newDraft(desk, "Cranes return");
  await writeBody(desk, "Two gantries stand again.");
  await expect(exported.getByRole("article")).toContainText("Two gantries stand again.");
  expect(await exported.locator("body").evaluate((body) => getComputedStyle(body).margin)).toBe(
    "0px",
  );

  for (const [format, words] of TEXTS) {
    await preview.getByRole("button", { name: "Preview as" }).click();
    await page.getByRole("option", { name: format, exact: true }).click();
    await expect(preview.getByRole("textbox", { name: `Exported ${format}` })).toHaveValue(words);
  }
  await photograph(page, "preview-text-light");

  await preview.getByRole("button", { name: "Preview as" }).click();
  await page.getByRole("option", { name: "PDF", exact: true }).click();
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
  await preview.getByRole("button", { name: "Close preview" }).click();
  await expect(preview).toBeHidden();
});

test("no script runs in the preview, and its links lead nowhere", async ({ desk, host }) => {
  const { page } = host;
  await page.keyboard.press(`${desk.mod}+Shift+e`);
  const frame = page.getByRole("region", { name: "Preview" }).locator("iframe");
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
});
