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

![A crane in fog](crane.jpg)
The first gantry on the north quay.
*Photo by Lea Brandt/NPA*

Two gantries stand on the quay.

![](quay.jpg)
The quay at low tide.

![Ropes](ropes.jpg)
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

test.beforeEach(async ({ desk, folder, out }) => {
  await bands(path.join(out, "crane.jpg"), 2400, 1600, 200);
  await bands(path.join(out, "quay.jpg"), 1000, 1500, 30);
  await bands(path.join(out, "ropes.jpg"), 1800, 1200, 110);
  const file = path.join(out, "cranes.md");
  await writeFile(file, STORY);
  await stetJson(folder, "import", file);
  await desk.draft("The cranes come back").first().click();
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
