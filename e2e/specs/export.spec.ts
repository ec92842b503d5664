import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { photograph } from "../deeds/look.ts";
import { takePicture } from "../deeds/picture.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

async function openExport(desk: DeskPage, format: string): Promise<void> {
  await desk.page.getByRole("button", { name: "Export", exact: true }).first().click();
  await desk.dialog("Export").getByRole("radio", { name: format }).check({ force: true });
}

async function writeCranes(desk: DeskPage, out: string): Promise<void> {
  await newDraft(desk, "The cranes come back");
  await writeBody(desk, "Two gantries stand on the quay.");
  const chooser = desk.page.waitForEvent("filechooser");
  await desk.toolbar.getByRole("button", { name: "Insert photo" }).click();
  const metadata = { creator: "Lea Brandt", credit: "NPA", description: "The first gantry." };
  await (await chooser).setFiles(await takePicture(out, "gantry.jpg", metadata));
  await expect(desk.photos).toHaveCount(1);
  await saved(desk);
}

for (const [format, ending] of [
  ["HTML page", ".html"],
  ["Markdown", ".md"],
] as const) {
  test(`${format} is written into a typed folder and touches nothing else there`, async ({
    desk,
    out,
  }) => {
    await takePicture(out, "mine.jpg");
    const mine = await readFile(path.join(out, "mine.jpg"));
    await writeCranes(desk, out);
    await openExport(desk, format);
    const dialog = desk.dialog("Export");
    await dialog.getByRole("textbox", { name: "Folder" }).fill(out);
    await dialog.getByRole("button", { name: "Export", exact: true }).click();
    await expect(dialog).toContainText(ending);
    // The button that was pressed was out of use meanwhile; the keys still reach the dialog.
    await desk.page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    const names = await readdir(out, { recursive: true });
    const page = names.find((name) => name.endsWith(ending)) ?? "";
    const text = await readFile(path.join(out, page), "utf8");
    expect(text).toContain("The cranes come back");
    expect(text).toContain("Lea Brandt");
    expect(text).toContain("The first gantry.");
    expect(await readFile(path.join(out, "mine.jpg"))).toEqual(mine);
    expect(names.filter((name) => /tmp|partial|~$/.test(name))).toEqual([]);
  });
}

test("in the browser an export is a download", async ({ desk, out, hostKind }) => {
  test.skip(hostKind === "electron", "The desktop app writes into a folder.");
  await writeCranes(desk, out);
  await openExport(desk, "HTML page");
  const download = desk.page.waitForEvent("download");
  await desk.dialog("Export").getByRole("button", { name: "Download" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.(html|zip)$/);
});

test("a Word file is one document with its photo in it", async ({ desk, out }) => {
  await writeCranes(desk, out);
  await openExport(desk, "Word");
  const dialog = desk.dialog("Export");
  await dialog.getByRole("textbox", { name: "Folder" }).fill(out);
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText(".docx");
  const file = (await readdir(out)).find((name) => name.endsWith(".docx")) ?? "";
  const parts = unzipSync(new Uint8Array(await readFile(path.join(out, file))));
  const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  for (const words of ["The cranes come back", "The first gantry.", "Lea Brandt"]) {
    expect(text).toContain(words);
  }
  expect(Object.keys(parts)).toContain("word/media/image1.jpg");
});

test("a PDF is printed with its photo, tagged and with its fonts", async ({ desk, out }) => {
  await writeCranes(desk, out);
  await desk.page.getByRole("button", { name: "Export", exact: true }).first().click();
  const dialog = desk.dialog("Export");
  await dialog.getByRole("radio", { name: "PDF" }).check({ force: true });
  await dialog.getByRole("textbox", { name: "Folder" }).fill(out);
  await photograph(desk.page, "export-dialog-pdf");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText(".pdf", { timeout: 30_000 });
  const file = (await readdir(out)).find((name) => name.endsWith(".pdf")) ?? "";
  const text = await readFile(path.join(out, file), "latin1");
  expect(text).toMatch(/^%PDF-/);
  for (const part of ["/StructTreeRoot", "/FontFile2", "/Subtype /Image"]) {
    expect(text).toContain(part);
  }
});

test("a TK stops an export until a person insists", async ({ desk, out }) => {
  await newDraft(desk, "Unfinished");
  await writeBody(desk, "It cost TK crowns.");
  await saved(desk);
  await openExport(desk, "Markdown");
  const dialog = desk.dialog("Export");
  await dialog.getByRole("textbox", { name: "Folder" }).fill(out);
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText("TK");
  await dialog.getByRole("button", { name: "Export anyway" }).click();
  await expect(dialog).toContainText(".md");
});

test("a folder that cannot be written to is said so in a sentence", async ({ desk, out }) => {
  await writeCranes(desk, out);
  await openExport(desk, "Markdown");
  const dialog = desk.dialog("Export");
  await dialog
    .getByRole("textbox", { name: "Folder" })
    .fill(path.join(out, "gantry.jpg", "inside"));
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(desk.problem).toBeVisible();
});

test("an article is copied as HTML and as Markdown", async ({ desk, out, host, hostKind }) => {
  if (hostKind === "browser") {
    await host.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  }
  await writeCranes(desk, out);
  await openExport(desk, "Markdown");
  const read = (type: string) =>
    host.page.evaluate(async (kind) => {
      const [item] = await navigator.clipboard.read();
      // What is copied meanwhile makes an item stale; the next look finds the new one.
      const blob = await item?.getType(kind).catch(() => null);
      return blob?.text() ?? "";
    }, type);
  await desk.dialog("Export").getByRole("button", { name: "Copy as HTML" }).click();
  await expect.poll(() => read("text/html")).toContain("Two gantries stand");
  await desk.dialog("Export").getByRole("button", { name: "Copy as Markdown" }).click();
  await expect.poll(() => read("text/plain")).toContain("# The cranes come back");
});

test("what a format cannot carry is told before it is written, and a click goes on", async ({
  desk,
  out,
}) => {
  await writeCranes(desk, out);
  await openExport(desk, "Wire text");
  const dialog = desk.dialog("Export");
  const losses = dialog.getByRole("status", { name: "Losses" });
  await expect(losses).toContainText("Left out: 1 picture");
  await dialog.getByRole("textbox", { name: "Folder" }).fill(out);
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText("the-cranes-come-back.txt");
  await dialog.getByRole("button", { name: /Profile/ }).click();
  await desk.page.getByRole("option", { name: "Wire text in 72 columns" }).click();
  await expect(losses).toContainText("Left out: 1 picture");
  const copy = await readFile(path.join(out, "the-cranes-come-back.txt"), "utf8");
  expect(copy).toMatch(/^The cranes come back\n[\s\S]*\[Photo: The first gantry\./);
  await dialog.getByRole("radio", { name: "ninjs" }).check({ force: true });
  await expect(losses).toHaveText("");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText("the-cranes-come-back.ninjs.json");
  const item = await readFile(path.join(out, "the-cranes-come-back.ninjs.json"), "utf8");
  expect(JSON.parse(item)).toMatchObject({ headlines: [{ value: "The cranes come back" }] });
});
