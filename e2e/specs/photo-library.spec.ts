import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { takePicture } from "../deeds/picture.ts";
import { saved } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { stet, stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";
import { LibraryPage } from "../pages/library-page.ts";

/** Two articles come in: one with a signed photo and a crane, one with the same crane, smaller. */
async function twoArticles(desk: DeskPage, folder: string, out: string): Promise<void> {
  const told = { creator: "Lea Brandt", credit: "NPA", description: "The north quay at dawn." };
  await takePicture(out, "quay.jpg", told);
  const raw = { width: 12, height: 8, channels: 3 as const };
  const crane = sharp(randomBytes(12 * 8 * 3), { raw }).resize(960, 640, { kernel: "cubic" });
  const bytes = await crane.jpeg().toBuffer();
  await writeFile(path.join(out, "crane.jpg"), bytes);
  await writeFile(path.join(out, "crane-small.jpg"), await sharp(bytes).resize(400).toBuffer());
  const harbour =
    "# Harbour reopens\n\nShips are back.\n\n![A quay](quay.jpg)\n\n![A crane](crane.jpg)\n";
  const cranes = "# Cranes for sale\n\nTwo are left.\n\n![A crane](crane-small.jpg)\n";
  await writeFile(path.join(out, "harbour.md"), harbour);
  await writeFile(path.join(out, "cranes.md"), cranes);
  const files = ["harbour.md", "cranes.md"].map((name) => path.join(out, name));
  expect((await stet(folder, "import", ...files)).status).toBe(0);
  await expect(desk.draft("Cranes for sale")).toBeVisible();
}

test("the library finds photos of the whole desk, changes several at once and leads to where they are used", async ({
  desk,
  folder,
  out,
}) => {
  await twoArticles(desk, folder, out);
  const { page } = desk;
  const library = new LibraryPage(desk);
  await library.open();
  await expect(library.search).toBeFocused();
  await expect(library.cards).toHaveCount(4);
  await expect(library.card("quay.jpg")).toContainText("Lea Brandt / NPA");
  await library.filter("Duplicates").click();
  await expect(library.cards).toHaveCount(2);
  await library.choose("crane.jpg");
  await expect(library.details.getByRole("region", { name: "Looks the same" })).toBeVisible();
  await library.choose("crane.jpg", "crane-small.jpg");
  await expect(library.details).toContainText("2 photos selected");
  await expect(library.details).toContainText("used in 2 drafts");
  await compared(library);

  await library.field("Agency").fill("Kestrel Pictures");
  await library.details.getByRole("button", { name: /Rights$/ }).click();
  await page.getByRole("option", { name: "Paid" }).click();
  await library.field("May be used until").fill("2999-05-01");
  await library.field("Licence").fill("kestrel");
  await expect(library.details).toContainText("begins with https://");
  await library.field("Licence").fill("https://kestrel.example/terms");
  await library.details.getByRole("button", { name: "Apply to 2 photos" }).click();
  await expect(library.card("crane.jpg")).toContainText("Paid, until 1 May 2999");
  await expect(library.card("crane-small.jpg")).toContainText("Kestrel Pictures");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(library.card("crane.jpg")).toContainText("No credit");
  await expect(library.card("crane-small.jpg")).toContainText("Rights unknown");

  await library.filter("Duplicates").click();
  await library.search.fill("dawn quay");
  await expect(library.cards).toHaveCount(1);
  await library.choose("quay.jpg");
  const uses = library.details.getByRole("region", { name: "Used in" });
  await expect(uses).toContainText("Draft");
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `photo-library-${name}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await uses.getByRole("button", { name: "Harbour reopens" }).click();
  await expect(library.dialog).toBeHidden();
  await expect(desk.headline).toHaveText("Harbour reopens");
  await expect(desk.photos.first()).toBeInViewport();
});

test("a killed photo marks its draft, stops the export until somebody answers for it, and is logged", async ({
  desk,
  folder,
  out,
}) => {
  await twoArticles(desk, folder, out);
  const { page } = desk;
  await desk.draft("Cranes for sale").click();
  await expect(desk.headline).toHaveText("Cranes for sale");
  await desk.tab("Photos").click();
  await desk.inspector.getByRole("button", { name: /^Rights of/ }).click();
  const rights = desk.dialog("Credit and rights");
  await rights.getByRole("textbox", { name: "Reason to kill" }).fill("Staged");
  await rights.getByRole("button", { name: "Kill the photo" }).click();
  await expect(rights).toContainText(/Killed by Mara Lind.*Staged/);
  await photograph(page, "photo-rights");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(desk.inspector).toContainText("Killed: Staged");
  await photograph(page, "photos-tab-killed");
  await expect(desk.draft("Cranes for sale")).toContainText("A killed photo");
  await expect(desk.draft("Harbour reopens")).not.toContainText("A killed photo");
  await desk.tab("Checks").click();
  await expect(desk.inspector).toContainText(/was killed by Mara Lind on .*“Staged”\./);
  await saved(desk);

  await page.getByRole("button", { name: "Export", exact: true }).first().click();
  const dialog = desk.dialog("Export");
  await dialog.getByRole("textbox", { name: "Folder" }).fill(path.join(out, "site"));
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog.getByRole("alert")).toContainText("was killed by Mara Lind");
  const word = dialog.getByRole("textbox", { name: /^Type RIGHTS/ });
  await expect(word).toBeFocused();
  await word.fill("rights");
  const reason = dialog.getByRole("textbox", { name: "Reason" });
  await reason.fill("A court said so");
  await photograph(page, "rights-override");
  await reason.press("Enter");
  await expect(dialog).toContainText("2 files were written");
  await page.keyboard.press("Escape");
  await desk.tab("Story").click();
  const history = desk.inspector.getByRole("list", { name: "History" });
  await expect(history).toContainText(/Rights overridden: .*Staged.*Mara Lind.*A court said so/s);
  await expect(history).toContainText(/Photo killed: crane-small\.jpg.*Mara Lind.*Staged/s);

  const { photos } = await stetJson<{ photos: { hash: string; uses: { draft: string }[] }[] }>(
    folder,
    "photos",
    "--filter",
    "killed",
  );
  const [killed] = photos;
  const id = killed?.uses[0]?.draft ?? "";
  const refused = await stet(folder, "export", id, "--format", "html", "--out", out, "--force");
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining("RIGHTS") });
  expect((await stet(folder, "check", id)).stdout).toContain("was killed by Mara Lind");
  await stet(folder, "photos", "release", killed?.hash ?? "", "--reason", "It was not staged");
  await expect(desk.draft("Cranes for sale")).not.toContainText("A killed photo");
  await expect(history).toContainText(/Photo released: crane-small\.jpg.*It was not staged/s);
});

/** Lays the selected photos on the light table, looks at them and comes back. */
async function compared(library: LibraryPage): Promise<void> {
  const { page } = library;
  await library.details.getByRole("button", { name: "Light table" }).click();
  const table = page.getByRole("dialog", { name: "Light table" });
  const pictures = table.getByRole("list", { name: "Photos on the table" }).locator("img");
  await expect(pictures).toHaveCount(2);
  await expect(pictures.first()).toHaveAttribute("src", /size=display/);
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await photograph(page, `library-table-${name}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(table).toBeHidden();
  await expect(library.details).toContainText("2 photos selected");
}
