import { strToU8, zipSync } from "fflate";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { test as onOwnDesk } from "../desk-test.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

const story = (headline: string) =>
  strToU8(`${headline}\n\nThe quay wall sank again in the night, and nobody had seen it.\n`);

async function importZip(desk: DeskPage, files: Readonly<Record<string, Uint8Array>>) {
  await desk.navigation.getByRole("button", { name: "Import" }).click();
  const dialog = desk.dialog("Import");
  const buffer = Buffer.from(zipSync(files));
  const chooser = dialog.locator("input[type=file]").first();
  await chooser.setInputFiles({ name: "tuesday.zip", mimeType: "application/zip", buffer });
  return dialog;
}

test("a ZIP comes in file by file: what is in is listed, what is not says why", async ({
  desk,
}) => {
  const dialog = await importZip(desk, {
    "quay.txt": story("Quay wall sinks again"),
    "night/ferry.md": strToU8("# Ferry keeps to the quay\n\nIt was the fog.\n"),
    "night/inner.zip": zipSync({ "a.txt": story("Inner") }),
    "old.rtf": strToU8("{\\rtf1 Old}"),
  });
  await expect(dialog).toContainText("2 of 4 files came in.");
  const list = dialog.getByRole("list", { name: "What became of each file" });
  await expect(list.getByRole("listitem")).toHaveCount(4);
  await expect(list).toContainText("tuesday.zip/night/inner.zip” is a ZIP within a ZIP");
  await expect(list).toContainText("Imported: tuesday.zip/quay.txt");
  await expect(desk.draft("Ferry keeps to the quay")).toHaveCount(1);
  expect(await accessibilityFaults(desk.page)).toEqual([]);
  for (const scheme of ["light", "dark"] as const) {
    await desk.page.emulateMedia({ colorScheme: scheme });
    await photograph(desk.page, `import-lot-${scheme}`);
  }
  await desk.page.setViewportSize({ width: 640, height: 800 });
  await photograph(desk.page, "import-lot-narrow");
});

onOwnDesk(
  "an import of many files says which is at hand, and stopped it keeps what came in",
  async ({ desk, folder }) => {
    const names = Array.from({ length: 900 }, (_, at) => `story-${at + 1}.txt`);
    const files = Object.fromEntries(names.map((name) => [name, story(`Told in ${name}`)]));
    const dialog = await importZip(desk, files);
    const progress = dialog.getByRole("progressbar");
    await expect(progress).toHaveAccessibleName(
      /^(?:[2-9]|\d{2,}) of 900, tuesday\.zip\/story-\d+\.txt$/,
    );
    await photograph(desk.page, "import-progress");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(dialog).toContainText(/\d+ of 900 files came in\./);
    const sum = await dialog.getByText(/of 900 files came in/).textContent();
    const came = Number.parseInt(sum ?? "", 10);
    expect(came).toBeGreaterThan(0);
    expect(came).toBeLessThan(900);
    // One line for all that were not reached, and perhaps one for the file at hand.
    const items = dialog.getByRole("listitem");
    await expect(items.first()).toContainText(/^\d+ files? (was|were) not reached/);
    expect(await items.count()).toBeLessThanOrEqual(came + 2);
    const { drafts } = await stetJson<{ drafts: object[] }>(folder, "list", "--limit", "1000");
    expect(drafts).toHaveLength(came + SAMPLES);
  },
);

/** A new desk's own made-up article. */
const SAMPLES = 1;
