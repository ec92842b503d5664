import type { Locator } from "@playwright/test";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { takePicture } from "../deeds/picture.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

/** Picks an entry of the slash menu in the empty paragraph with the caret. */
async function insert(desk: DeskPage, label: string): Promise<void> {
  await desk.page.keyboard.type(`/${label}`);
  await desk.page
    .getByRole("option", { name: new RegExp(`^${label}`) })
    .first()
    .click();
}

function group(desk: DeskPage, name: string): Locator {
  return desk.article.getByRole("group", { name, exact: true });
}

/** The body as programs see it, by type. */
async function bodyOf(desk: DeskPage, folder: string) {
  await saved(desk);
  const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "list");
  const { article } = await stetJson<{
    article: { body: { type: string; attrs: Record<string, unknown> }[] };
  }>(folder, "show", drafts[0]?.id ?? "");
  return article.body;
}

test("each kind of text in a frame is written, left with Enter and kept", async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await newDraft(desk, "Cranes return");
  await writeBody(desk, "");
  await insert(desk, "Pull quote");
  await page.keyboard.type("We saw it coming.");
  await group(desk, "Pull quote").getByRole("textbox", { name: "Attribution" }).fill("Ines Aldor");
  await group(desk, "Pull quote").getByRole("textbox", { name: "Pull quote" }).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");

  await insert(desk, "Correction");
  await page.keyboard.type("An earlier version misspelt a name.");
  await group(desk, "Note to readers").getByRole("button", { name: "Now" }).click();
  await group(desk, "Note to readers").getByRole("textbox", { name: "Note to readers" }).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");

  await insert(desk, "Desk note");
  await page.keyboard.type("Call her again.");
  await page.keyboard.press("Enter");

  await insert(desk, "Key points");
  await page.keyboard.type("Two gantries");
  await page.keyboard.press("Enter");
  await page.keyboard.type("One quay");

  const body = await bodyOf(desk, folder);
  expect(body.filter(({ type }) => type !== "paragraph")).toMatchObject([
    {
      type: "pullQuote",
      attrs: { attribution: "Ines Aldor" },
      content: [{ type: "text", text: "We saw it coming." }],
    },
    { type: "readerNote", attrs: { kind: "correction", at: expect.stringMatching(/^\d{4}-/) } },
    { type: "deskNote" },
    { type: "keyPoints", content: [{ type: "listItem" }, { type: "listItem" }] },
  ]);
  await photograph(page, "elements-texts-light");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await photograph(page, "elements-texts-dark");
});

test("Backspace in an empty pull quote makes it a paragraph again", async ({ desk }) => {
  await newDraft(desk, "Cranes return");
  await writeBody(desk, "");
  await insert(desk, "Pull quote");
  await expect(group(desk, "Pull quote")).toBeVisible();
  await desk.page.keyboard.press("Backspace");
  await expect(group(desk, "Pull quote")).toHaveCount(0);
  await desk.page.keyboard.type("We saw it coming.");
  await expect(desk.article.locator("p", { hasText: "We saw it coming." })).toBeVisible();
});

test("a table is written cell by cell, grows with Tab and by its menu", async ({
  desk,
  folder,
}) => {
  const { page } = desk;
  await newDraft(desk, "Berths");
  await writeBody(desk, "");
  await insert(desk, "Table");
  for (const word of ["Ship", "Berth", "Since", "Alma", "3", "May", "Ida", "5"]) {
    await page.keyboard.type(word);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("June");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Vega");
  await expect(desk.article.getByRole("row")).toHaveCount(4);
  await desk.toolbar.getByRole("button", { name: "Table" }).click();
  await page.getByRole("menuitem", { name: "Delete column" }).click();
  await expect(desk.article.getByRole("row").first()).toHaveText("BerthSince");
  await photograph(page, "elements-table-light");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(desk.article.getByRole("row").first()).toHaveText("ShipBerthSince");
  const [table] = (await bodyOf(desk, folder)).filter(({ type }) => type === "table");
  expect(table).toMatchObject({ attrs: { headerRow: true } });
});

test("cells of a spreadsheet become a table", async ({ desk }) => {
  await newDraft(desk, "Berths");
  await writeBody(desk, "");
  await desk.article.evaluate((article) => {
    const data = new DataTransfer();
    data.setData("text/plain", "Ship\tBerth\nAlma\t3\n");
    article.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  });
  await expect(desk.article.getByRole("row")).toHaveText(["ShipBerth", "Alma3"]);
});

test("an embed is a card that asks nothing of its provider", async ({ desk, folder }) => {
  const { page } = desk;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).host));
  await newDraft(desk, "The last crane");
  await writeBody(desk, "");
  await insert(desk, "Embed");
  const embed = group(desk, "Embed");
  await embed.getByRole("textbox", { name: "Address" }).fill("youtube.com/watch?v=quay");
  await expect(embed).toContainText("YouTube");
  await embed.getByRole("textbox", { name: "Title" }).fill("The last crane, filmed");
  const [card] = (await bodyOf(desk, folder)).filter(({ type }) => type === "embed");
  expect(card?.attrs).toMatchObject({
    url: "https://youtube.com/watch?v=quay",
    title: "The last crane, filmed",
  });
  expect(asked.filter((host) => host.includes("youtube"))).toEqual([]);
  await embed.getByRole("textbox", { name: "Address" }).fill("javascript:alert(1)");
  await embed.getByRole("textbox", { name: "Title" }).click();
  await expect(embed.getByRole("textbox", { name: "Address" })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
});

test("a gallery takes several pictures, whose order is changed by buttons, keys and mouse", async ({
  desk,
  folder,
  out,
}) => {
  const { page } = desk;
  await newDraft(desk, "The quay in pictures");
  await writeBody(desk, "");
  const pictures = [
    await takePicture(out, "one.jpg", { creator: "Lea Brandt", description: "The crane." }),
    await takePicture(out, "two.jpg", { creator: "Ola Ness", description: "The quay." }),
  ];
  const chooser = page.waitForEvent("filechooser");
  await insert(desk, "Gallery");
  await (await chooser).setFiles(pictures);
  const gallery = group(desk, "Gallery");
  await expect(gallery.getByRole("group", { name: "Photo" })).toHaveCount(2);
  await expect(gallery.getByRole("textbox", { name: "Caption" })).toHaveText([
    "The crane.",
    "The quay.",
  ]);
  await photograph(page, "elements-gallery-light");
  expect(await accessibilityFaults(page)).toEqual([]);
  const captions = gallery.getByRole("textbox", { name: "Caption" });
  const swapped = ["The quay.", "The crane."];
  await gallery.getByRole("button", { name: "Move photo later" }).first().click();
  await expect(captions).toHaveText(swapped);
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(captions).toHaveText([...swapped].reverse());
  await captions.first().click();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(captions).toHaveText(swapped);
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(captions).toHaveText([...swapped].reverse());
  const photos = gallery.getByRole("group", { name: "Photo" });
  await photos
    .first()
    .locator(".block-grip")
    .dragTo(photos.last().locator("img"), {
      targetPosition: { x: 180, y: 40 },
    });
  await expect(captions).toHaveText(swapped);
  await page.keyboard.press(`${desk.mod}+z`);
  await expect(captions).toHaveText([...swapped].reverse());
  await photos
    .last()
    .locator("img")
    .dragTo(photos.first().locator("img"), {
      targetPosition: { x: 10, y: 40 },
    });
  await expect(captions).toHaveText(swapped);
  const [kept] = (await bodyOf(desk, folder)).filter(({ type }) => type === "gallery");
  expect(kept).toMatchObject({ content: [{ type: "photo" }, { type: "photo" }] });
  await page.setViewportSize({ width: 480, height: 860 });
  await photograph(page, "elements-gallery-narrow");
});
