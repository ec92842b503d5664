import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Locator } from "@playwright/test";
import { ExifTool } from "exiftool-vendored";
import { draggedOut, dragOutside } from "../deeds/drag-out.ts";
import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { takePicture } from "../deeds/picture.ts";
import { newDraft, saved } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";
import { LibraryPage } from "../pages/library-page.ts";

test("what a file says is read, chosen with one press, undone, and leaves with the photo", async ({
  desk,
  folder,
  host,
  hostKind,
  out,
}) => {
  await newDraft(desk, "Cranes");
  const file = await takePicture(folder, "swing-bridge.jpg", {
    artist: "L. Brandt",
    copyright: ["L. Brandt, 2024", "Lea Brandt, 2024"],
    creator: "Lea Brandt",
    credit: "NPA",
    description: "The first gantry on the north quay.",
    sourceType: "compositeWithTrainedAlgorithmicMedia",
  });
  const chooser = host.page.waitForEvent("filechooser");
  await desk.toolbar.getByRole("button", { name: "Insert photo" }).click();
  await (await chooser).setFiles(file);
  const photographer = desk.photos.getByRole("textbox", { name: "Photographer" });
  await expect(photographer).toHaveValue("L. Brandt");
  await expect(desk.photos).toContainText("Composite with parts generated with AI");

  await desk.tab("Photos").click();
  const photos = desk.inspector.getByRole("list", { name: "Photos of this article" });
  await expect(photos).toContainText("Composite with parts generated with AI");
  await photos.getByText("What the file says").click();
  await expect(photos).toContainText("2 fields differ");
  const creator = photos.getByRole("region", { name: "Creator differs" });
  await expect(creator.getByRole("listitem").first()).toContainText("L. Brandt");
  await expect(creator.getByRole("listitem").first()).toContainText("In use");
  for (const { name, scheme, width } of LOOKS) {
    await host.page.emulateMedia({ colorScheme: scheme });
    await host.page.setViewportSize({ width, height: 900 });
    await photograph(host.page, `photo-metadata-${name}`);
  }
  await host.page.emulateMedia({ colorScheme: "light" });
  await host.page.setViewportSize({ width: 1440, height: 900 });
  expect(await accessibilityFaults(host.page)).toEqual([]);

  await creator.getByRole("button", { name: "Use this creator, of XMP" }).click();
  await expect(photographer).toHaveValue("Lea Brandt");
  await expect(creator.getByRole("listitem").last()).toContainText("In use");
  const copyright = photos.getByRole("region", { name: "Copyright notice differs" });
  await copyright.getByRole("button", { name: /^Use this copyright notice, of XMP/ }).click();
  await expect(copyright.getByRole("listitem").last()).toContainText("In use");
  await expect(host.page.getByText("Copyright notice: what XMP says holds now")).toBeVisible();
  await host.page.getByRole("button", { name: "Undo" }).last().click();
  await expect(copyright.getByRole("listitem").first()).toContainText("In use");
  await desk.headline.click();
  await host.page.keyboard.press(`${desk.mod}+z`);
  await expect(photographer).toHaveValue("L. Brandt");
  await host.page.keyboard.press(`${desk.mod}+Shift+z`);
  await expect(photographer).toHaveValue("Lea Brandt");
  await saved(desk);

  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  await stetJson(folder, ...["export", drafts[0]?.id ?? "", "--format", "html", "--out", out]);
  const [name = ""] = await readdir(path.join(out, "cranes-photos"));
  const tool = new ExifTool({ maxProcs: 1 });
  const leavesAs = async (creator: string, shown: Locator) => {
    const { type, copy, sentAs } = await draggedOut(host.page, shown, out);
    expect([type, sentAs, path.basename(copy)]).toEqual([
      "image/jpeg",
      "image/jpeg",
      "swing-bridge.jpg",
    ]);
    const said = await tool.readRaw(copy, { readArgs: ["-G1", "-a"] });
    expect(said).toMatchObject({ "XMP-dc:Creator": creator });
    expect(Object.keys(said).filter((key) => key.startsWith("GPS:"))).toEqual([]);
  };
  try {
    // The desktop app drags a file that its own side writes.
    if (hostKind === "browser") {
      const library = new LibraryPage(desk);
      await leavesAs("Lea Brandt", desk.photos.locator("img"));
      await library.open();
      await library.filter("Generated").click();
      await leavesAs("L. Brandt", library.card("swing-bridge.jpg").locator("img"));
      await library.dialog.getByRole("button", { name: "Close" }).click();
      await expect(desk.photos).toHaveCount(1);
      await savedUnderEmbargo(desk, out);
      await expect(history(desk)).toContainText(/the picture “swing-bridge.jpg”.*The port agreed/s);
      await desk.tab("Photos").click();
      const told = host.page.getByRole("alertdialog").filter({ hasText: "under embargo until" });
      const [{ sentAs }] = await Promise.all([
        draggedOut(host.page, desk.inspector.locator("img"), out),
        expect(told).toContainText("“swing-bridge.jpg” belongs to an article"),
      ]);
      expect(sentAs).not.toBe("image/jpeg");
      await told.getByRole("button", { name: "Dismiss" }).click();
      await dragOutside(host.page, desk.photos.locator("img"));
      await expect(told).toContainText("“swing-bridge.jpg” belongs to an article");
    }
    const tags = await tool.readRaw(path.join(out, "cranes-photos", name), {
      readArgs: ["-G1", "-a"],
    });
    expect(tags).toMatchObject({
      "XMP-dc:Creator": "Lea Brandt",
      "XMP-photoshop:Credit": "Photo by Lea Brandt/NPA",
      "IPTC:Caption-Abstract": "The first gantry on the north quay.",
      "XMP-iptcExt:DigitalSourceType": expect.stringMatching(/compositeWithTrained/),
    });
    expect(Object.keys(tags).filter((tag) => /gps/i.test(tag))).toEqual([]);
  } finally {
    await tool.end();
  }
});

const history = (desk: DeskPage) => desk.inspector.getByRole("list", { name: "History" });

/** Puts the article under embargo and saves its picture, which asks for a word. */
async function savedUnderEmbargo(desk: DeskPage, out: string): Promise<void> {
  const { page } = desk;
  await desk.tab("Story").click();
  await desk.inspector.getByLabel("Embargo until").fill("2099-05-01T18:00");
  await desk.inspector.getByLabel("Embargo until").blur();
  await saved(desk);
  await desk.photos.getByRole("button", { name: "Save…" }).press("Enter");
  const dialog = desk.dialog("Save picture");
  await expect(dialog).toContainText(/under embargo until .*2099/);
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `held-picture-${name}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog
    .getByRole("textbox", { name: "Type EMBARGO to save it all the same" })
    .fill("embargo");
  await dialog.getByRole("textbox", { name: "Reason" }).fill("The port agreed");
  const arriving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Override the embargo" }).click();
  const copy = path.join(out, "held.jpg");
  await (await arriving).saveAs(copy);
  expect((await stat(copy)).size).toBeGreaterThan(1000);
  await expect(dialog).toBeHidden();
}
