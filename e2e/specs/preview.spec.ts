import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { newDraft, writeBody } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";

test("the page and the Markdown are shown beside the article as it is written", async ({
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

  await preview.getByRole("radio", { name: "Markdown" }).check({ force: true });
  const markdown = preview.getByRole("textbox", { name: "Exported Markdown" });
  await expect(markdown).toHaveValue(/^# Cranes return$/m);
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
