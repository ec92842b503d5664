import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Locator } from "@playwright/test";
import sharp from "sharp";
import { dropFile } from "../deeds/drop-file.ts";
import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { saved } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";

const STORY = `# The cranes come back

![A crane in fog](crane.jpg)\\
The first gantry on the north quay.\\
*Photo by Lea Brandt/NPA*

Two gantries stand on the quay.

![](quay.jpg)\\
The quay at low tide.

![Ropes](ropes.jpg)\\
*Photo by Ola Ness/NPA*
`;

/** A picture in which one can see where one is: bands of colour from corner to corner. */
async function bands(file: string, width: number, height: number, hue: number): Promise<void> {
  const lines = Array.from({ length: 12 }, (_, at) => {
    const fill = `hsl(${hue + at * 9} 45% ${25 + at * 4}%)`;
    return `<rect x="${(at * width) / 12}" width="${width / 12}" height="${height}" fill="${fill}"/>`;
  });
  const disc = `<circle cx="${width * 0.7}" cy="${height * 0.35}" r="${height * 0.12}" fill="#fff6d8"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${lines.join("")}${disc}</svg>`;
  await sharp(Buffer.from(svg)).jpeg().toFile(file);
}

test.beforeEach(async ({ desk, folder, out }, { title }) => {
  await bands(path.join(out, "crane.jpg"), 2400, 1600, 200);
  await bands(path.join(out, "quay.jpg"), 1000, 1500, 30);
  await bands(path.join(out, "ropes.jpg"), 1800, 1200, 110);
  const file = path.join(out, "cranes.md");
  // Drafts of other tests lie on the same desk.
  const headline = `Cranes: ${title}`;
  await writeFile(file, STORY.replace("The cranes come back", headline));
  await stetJson(folder, "import", file);
  await desk.draft(headline).click();
  await expect(desk.photos).toHaveCount(3);
});

/** Where a picture lies on its stage, and how large. */
const box = async (picture: Locator) => {
  const found = await picture.boundingBox();
  if (found === null) throw new Error("The picture is not on the screen.");
  return found;
};

test("a photo is looked at closely by keys, wheel and hand, one after the other", async ({
  desk,
  host,
}) => {
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: "reduce" });
  const opener = desk.photos.first().getByRole("button", { name: "View" });
  await opener.press("Enter");
  const viewer = desk.dialog("Photo viewer");
  await expect(viewer.getByText("Photo 1 of 3")).toBeVisible();
  await expect(viewer).toContainText("The first gantry on the north quay.");
  await expect(viewer).toContainText("Photo by Lea Brandt/NPA");
  const picture = viewer.getByRole("img", { name: "A crane in fog" });
  await expect(picture).toBeVisible();
  const fitted = await box(picture);

  await page.keyboard.press("1");
  await expect(viewer.getByText("100 %").first()).toBeVisible();
  expect((await box(picture)).width).toBeCloseTo(2400, 0);
  const before = await box(picture);
  await page.keyboard.press("ArrowRight");
  expect((await box(picture)).x).toBeCloseTo(before.x - 80, 0);
  const stage = await box(viewer.getByRole("application", { name: "Picture" }));
  await page.mouse.move(stage.x + 300, stage.y + 200);
  await page.mouse.down();
  await page.mouse.move(stage.x + 350, stage.y + 220);
  await page.mouse.up();
  expect((await box(picture)).x).toBeCloseTo(before.x - 30, 0);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await box(picture)).width).toBeGreaterThan(2500);
  await page.keyboard.press("0");
  expect(await box(picture)).toEqual(fitted);
  await page.keyboard.press("+");
  expect((await box(picture)).width).toBeCloseTo(fitted.width * 1.25, 0);
  await page.keyboard.press("-");

  await page.keyboard.press("ArrowRight");
  await expect(viewer.getByText("Photo 2 of 3")).toBeVisible();
  await expect(viewer).toContainText("No alt text");
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await photograph(page, `viewer-${name}`);
  }
  await host.page.setViewportSize({ width: 1440, height: 900 });
  await viewer.getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Tab");
  expect(await viewer.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await viewer.getByRole("application", { name: "Picture" }).focus();
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(opener).toBeFocused();
});

test("a picture is called decorative, and replaced by a file dropped on its middle", async ({
  desk,
  folder,
  out,
}) => {
  const photo = desk.photos.nth(1);
  await expect(photo).toContainText("No alt text");
  await photo.getByRole("button", { name: "Decorative" }).click();
  await expect(photo.getByRole("button", { name: "Decorative" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(photo).not.toContainText("No alt text");
  await photo.getByRole("textbox", { name: "Alt text" }).focus();
  await desk.article.getByText("Two gantries").click();
  await saved(desk);
  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const id = drafts[0]?.id ?? "";
  const alts = async () => {
    const { article } = await stetJson<{ article: { body: { type: string; attrs: object }[] } }>(
      folder,
      "show",
      id,
    );
    return article.body.filter(({ type }) => type === "photo").map(({ attrs }) => attrs);
  };
  expect(await alts()).toMatchObject([{ alt: "A crane in fog" }, { alt: "" }, { alt: "Ropes" }]);
  await desk.tab("Photos").click();
  await expect(desk.inspector).toContainText("Decorative");

  const first = desk.photos.first();
  const before = await first.locator("img").getAttribute("src");
  await dropFile(first.locator(".photo-picture"), path.join(out, "ropes.jpg"), 0.5);
  await expect(first.locator("img")).not.toHaveAttribute("src", before ?? "");
  await expect(first).toContainText("Do caption and alt text still fit?");
  await expect(desk.photos).toHaveCount(3);
  await expect(first.getByRole("textbox", { name: "Alt text" })).toHaveValue("A crane in fog");
  await desk.article.getByText("Two gantries").click();
  await desk.page.keyboard.press(`${desk.mod}+z`);
  await expect(first.locator("img")).toHaveAttribute("src", before ?? "");
  await expect(first).not.toContainText("still fit");
  await dropFile(first.locator(".photo-picture"), path.join(out, "quay.jpg"), 0.95);
  await expect(desk.photos).toHaveCount(4);
  await expect(first.locator("img")).toHaveAttribute("src", before ?? "");
});

test("a focal point and a cut by hand are set, seen at once, kept and taken back", async ({
  desk,
}) => {
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: "reduce" });
  const open = () => desk.photos.first().getByRole("button", { name: "Crop" }).press("Enter");
  const crop = desk.dialog("Crop");
  const point = crop.getByRole("slider", { name: "Focal point" });
  await open();
  await expect(point).toHaveAttribute("aria-valuetext", "50 % from the left, 50 % from the top");
  const square = crop.getByRole("button", { name: "1:1" });
  const before = await square.locator("img").getAttribute("style");
  const frame = await box(crop.locator(".crop-frame"));
  await page.mouse.click(frame.x + frame.width * 0.7, frame.y + frame.height * 0.35);
  await expect(point).toHaveAttribute("aria-valuetext", "70 % from the left, 35 % from the top");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("ArrowDown");
  await expect(point).toHaveAttribute("aria-valuetext", "60 % from the left, 36 % from the top");
  expect(await square.locator("img").getAttribute("style")).not.toBe(before);
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await photograph(page, `crop-${name}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });

  await crop.getByRole("button", { name: "16:9" }).press("Space");
  const cut = crop.getByRole("slider", { name: "Cut" });
  await cut.focus();
  await page.keyboard.press("-");
  await page.keyboard.press("ArrowRight");
  await expect(crop.getByRole("button", { name: "16:9, by hand" })).toBeVisible();
  await photograph(page, "crop-by-hand");
  const said = await cut.getAttribute("aria-valuetext");
  await crop.getByRole("button", { name: "Save crop" }).click();
  await expect(crop).toBeHidden();
  await saved(desk);

  await open();
  await expect(point).toHaveAttribute("aria-valuetext", "60 % from the left, 36 % from the top");
  await crop.getByRole("button", { name: "16:9, by hand" }).press("Space");
  await expect(cut).toHaveAttribute("aria-valuetext", said ?? "");
  await crop.getByRole("button", { name: "Cancel" }).click();
  await desk.article.getByText("Two gantries").click();
  await page.keyboard.press(`${desk.mod}+z`);
  await open();
  await expect(point).toHaveAttribute("aria-valuetext", "50 % from the left, 50 % from the top");
  await page.keyboard.press("Escape");
});

test("photos are compared on the light table, one made the lead and one taken out", async ({
  desk,
}) => {
  const { page } = desk;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await desk.tab("Photos").click();
  await desk.inspector.getByRole("button", { name: "Light table" }).press("Enter");
  const table = desk.dialog("Light table");
  const laid = table.getByRole("list", { name: "Photos on the table" }).getByRole("listitem");
  await expect(laid).toHaveCount(3);
  await expect(laid.first()).toContainText("crane.jpg · 2400 × 1600");
  await expect(laid.nth(2)).toContainText("Photo by Ola Ness/NPA");
  for (const at of [0, 2]) await expect(laid.nth(at).locator("img")).toBeVisible();
  const widths = async () => [
    (await box(laid.nth(0).locator("img"))).width,
    (await box(laid.nth(2).locator("img"))).width,
  ];
  const fitted = await widths();
  await page.keyboard.press("+");
  await expect.poll(widths).toEqual(fitted.map((width) => expect.closeTo(width * 1.25, 0)));
  await page.keyboard.press("2");
  await expect(laid).toHaveCount(2);
  await table.getByRole("button", { name: "Photo 2: The quay at low tide." }).press("Space");
  await expect(laid).toHaveCount(3);
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await photograph(page, `light-table-${name}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await table.getByRole("button", { name: "Make lead, photo 3" }).click();
  await expect(laid.nth(2)).toContainText("Lead");
  await table.getByRole("button", { name: "Remove photo 2 from the article" }).click();
  await expect(laid).toHaveCount(2);
  await expect(desk.photos).toHaveCount(2);
  await table.getByRole("button", { name: "Open photo 2" }).click();
  await expect(desk.dialog("Photo viewer")).toContainText("Photo 2 of 2");
  await page.keyboard.press("Escape");
  await expect(desk.photos.nth(1).getByRole("combobox", { name: "Role" })).toHaveValue("lead");
  await photograph(page, "photos-tab");
});
