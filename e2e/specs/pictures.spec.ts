import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { takePicture } from "../deeds/picture.ts";
import { newDraft, saved } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";

test("a folder of pictures comes onto the desk, and what cannot says why", async ({
  desk,
  out,
}) => {
  const card = path.join(out, "card");
  await mkdir(card);
  for (const name of ["a.jpg", "b.jpg"]) await takePicture(card, name, { description: name });
  await writeFile(path.join(card, "phone.heic"), "\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
  await desk.navigation.getByRole("button", { name: "Import" }).click();
  const dialog = desk.dialog("Import");
  await dialog.locator("input[type=file]").nth(1).setInputFiles(card);
  await expect(dialog).toContainText("2 pictures are on this desk now");
  const list = dialog.getByRole("list", { name: "What became of each file" });
  await expect(list).toContainText(/phone\.heic.*export it as JPEG/);
  expect(await accessibilityFaults(desk.page)).toEqual([]);
  for (const scheme of ["light", "dark"] as const) {
    await desk.page.emulateMedia({ colorScheme: scheme });
    await photograph(desk.page, `import-pictures-${scheme}`);
  }
  await desk.page.setViewportSize({ width: 640, height: 800 });
  await photograph(desk.page, "import-pictures-narrow");
});

test("pictures dropped together become one gallery, shown by copies made for the screen", async ({
  desk,
  out,
}) => {
  await newDraft(desk, "Cranes");
  const scan = path.join(out, "scan.tif");
  await sharp({ create: { width: 2400, height: 1600, channels: 3, background: "#468" } })
    .tiff()
    .toFile(scan);
  const files = [scan];
  for (const name of ["1.jpg", "2.jpg", "3.jpg"]) {
    files.push(await takePicture(out, name, { description: `Number ${name}` }));
  }
  const sent = await Promise.all(
    files.map(async (file) => [path.basename(file), [...(await readFile(file))]] as const),
  );
  await desk.article.evaluate((article, pictures) => {
    const dataTransfer = new DataTransfer();
    for (const [name, bytes] of pictures) {
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: "image/jpeg" }));
    }
    const target = article.querySelector("p:not([data-node])") ?? article;
    const { left, top } = target.getBoundingClientRect();
    const init = { bubbles: true, cancelable: true, clientX: left + 5, clientY: top + 5 };
    target.dispatchEvent(new DragEvent("drop", { ...init, dataTransfer }));
  }, sent);
  const gallery = desk.page.getByRole("group", { name: "Gallery" });
  const photos = gallery.getByRole("group", { name: "Photo" });
  await expect(photos).toHaveCount(4);
  const widthOf = () =>
    photos
      .first()
      .locator("img")
      .evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(widthOf).toBe(1600);
  await saved(desk);
  // All of them are one step.
  await desk.headline.click();
  await desk.page.keyboard.press(`${desk.mod}+z`);
  await expect(gallery).toHaveCount(0);
  await expect(desk.headline).toHaveText("Cranes");
});
