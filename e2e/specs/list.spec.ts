import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { accessibilityFaults, photograph } from "../deeds/look.ts";
import { saved } from "../deeds/write.ts";
import { expect, test } from "../desk-test.ts";
import { stetJson } from "../hosts/shell.ts";
import type { DeskPage } from "../pages/desk-page.ts";

/** Four drafts that differ in everything that the list can be narrowed by. */
const DRAFTS: Readonly<Record<string, string>> = {
  "fares.md": draft(
    "Ferry fares rise in spring",
    "section: Harbour\nplannedLength: 2\ntags:\n  - transport\n  - islands\nbyline:\n  - Oda Wren",
    "Commuters from Łódź Island will pay a third more from April, also on the hovercraft.",
  ),
  "rain.md": draft(
    "Rain closes the fish steps",
    "section: Weather\ntags:\n  - islands\nbyline:\n  - Tomé Brusk",
    "Only the hovercraft was on time.",
  ),
  "choir.md": draft(
    "A choir for the night shift",
    "section: Culture",
    "They sing at four, at a cost of <mark>TK</mark>.",
  ),
  "tide.md": draft("Tide table for the week", "slug: tide-table", "High water is at six."),
};

function draft(headline: string, head: string, text: string): string {
  return `---\nstet: 1\n${head}\n---\n\n# ${headline}\n\n${text}\n`;
}

async function fill(desk: DeskPage, folder: string, out: string): Promise<void> {
  const from = path.join(out, "drafts");
  await mkdir(from);
  for (const [name, text] of Object.entries(DRAFTS)) await writeFile(path.join(from, name), text);
  await stetJson(folder, "import", from);
  await expect(desk.rows).toHaveCount(5);
}

const choose = async (desk: DeskPage, label: string, option: string | RegExp) => {
  const form = desk.dialog("Filter and sort");
  const button = form.getByRole("button", { name: new RegExp(`${label}$`) });
  await button.click();
  await desk.page.getByRole("option", { name: option }).click();
  // Until then Escape would be for the list of options, or for nobody.
  await expect(desk.page.getByRole("option", { name: option })).toHaveCount(0);
  await expect(button).toBeFocused();
};

test("a search finds words of every field and shows them in their context", async ({
  desk,
  folder,
  out,
  host,
}) => {
  await saved(desk);
  await fill(desk, folder, out);
  await desk.search.fill("lodz commut");
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows.locator("mark")).toHaveText(["Commuters", "Łódź"]);
  await desk.search.fill("hovercraft");
  await expect(desk.rows).toHaveCount(2);
  await expect(desk.draft("Rain closes").locator("mark")).toHaveText("hovercraft");
  await photograph(host.page, "list-search-light");
  expect(await accessibilityFaults(host.page)).toEqual([]);
  await desk.search.fill("wren");
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows).toContainText("Byline: Oda Wren");
  await desk.search.fill('"the hovercraft was"');
  await expect(desk.draft("Ferry fares")).toHaveCount(0);
  await expect(desk.rows).toContainText("Rain closes the fish steps");
});

test("the list is filtered, sorted, and marks what stops an export", async ({
  desk,
  folder,
  out,
  host,
}) => {
  await saved(desk);
  await fill(desk, folder, out);
  await expect(desk.draft("A choir").getByText("1 thing stops an export")).toBeAttached();
  await expect(desk.draft("Tide table").getByText(/stops? an export/)).toHaveCount(0);

  await desk.navigation.getByRole("button", { name: "Filter and sort" }).click();
  const form = desk.dialog("Filter and sort");
  await choose(desk, "Tag", "islands (2)");
  await choose(desk, "Sort by", "Headline, A to Z");
  await choose(desk, "Changed", "Between two days");
  await photograph(host.page, "list-filters-light");
  await form.getByRole("textbox", { name: "To", exact: true }).fill("2020-01-31");
  await expect(desk.rows).toHaveCount(0);
  await form.getByRole("textbox", { name: "From", exact: true }).fill("2020-01-01");
  await expect(desk.navigation.getByText("1 Jan 2020 to 31 Jan 2020")).toBeAttached();
  await form.getByRole("textbox", { name: "To", exact: true }).fill("");
  await host.page.keyboard.press("Escape");
  await expect(desk.rows).toHaveCount(2);
  await expect(desk.rows.nth(0)).toContainText("Ferry fares rise");
  await desk.search.fill("brusk");
  await expect(desk.rows).toHaveCount(1);
  await desk.search.fill("choir");
  await expect(desk.rows).toHaveCount(0);
  await desk.navigation.getByRole("button", { name: "Clear the filters" }).click();
  await expect(desk.rows).toContainText("A choir for the night shift");

  await desk.search.fill("");
  await desk.navigation.getByRole("button", { name: "Filter and sort" }).click();
  await choose(desk, "Length", "Over planned length");
  await host.page.keyboard.press("Escape");
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows).toContainText("15 words, 13 words over the planned 2");
  await photograph(host.page, "list-planned-length-light");
  await desk.navigation.getByRole("button", { name: "Remove Over planned length" }).click();
  await expect(desk.rows).toHaveCount(5);

  await desk.search.fill("hovercraft");
  await desk.navigation.getByRole("button", { name: "Filter and sort" }).click();
  await form.getByRole("textbox", { name: "Save this filter as" }).fill("Sea");
  await host.page.keyboard.press("Enter");
  await expect(form.getByRole("textbox", { name: "Save this filter as" })).toHaveValue("");
  await host.page.keyboard.press("Escape");
  await desk.search.fill("");
  await expect(desk.rows).toHaveCount(5);
  await desk.navigation.getByRole("button", { name: "Sea", exact: true }).click();
  await expect(desk.rows).toHaveCount(2);
  await expect(desk.search).toHaveValue("hovercraft");
  await photograph(host.page, "list-saved-filter-light");
});

test("several drafts get a status, tags, and are binned at once, and each is taken back", async ({
  desk,
  folder,
  out,
  host,
}) => {
  const { page } = host;
  const bar = desk.navigation.getByRole("toolbar", { name: "Selected drafts" });
  const undo = async (message: RegExp) => {
    const toast = page.getByRole("alertdialog").filter({ hasText: message });
    await toast.getByRole("button", { name: "Undo" }).click();
  };
  const shown = async () =>
    (await stetJson<{ drafts: { headline: string; status: string }[] }>(folder, "list")).drafts;
  await saved(desk);
  await fill(desk, folder, out);
  await desk.draft("Ferry fares").click({ modifiers: ["ControlOrMeta"] });
  await desk.draft("Rain closes").click();
  await expect(bar).toContainText("2 drafts selected");
  await expect(desk.headline).not.toContainText("Rain closes");
  await photograph(page, "list-selected-light");
  await page.emulateMedia({ colorScheme: "dark" });
  await photograph(page, "list-selected-dark");
  expect(await accessibilityFaults(page)).toEqual([]);

  await bar.getByRole("button", { name: "Status" }).click();
  await page.getByRole("menuitem", { name: "Filed" }).click();
  await expect(desk.draft("Ferry fares")).toContainText("Filed");
  await expect(desk.draft("Rain closes")).toContainText("Filed");
  await undo(/Status Filed: 2 drafts/);
  await expect(desk.draft("Rain closes")).toContainText("Draft");

  await bar.getByRole("button", { name: "Assign" }).click();
  const somebody = page.getByRole("menuitem").first();
  const name = await somebody.textContent();
  await somebody.click();
  await expect(desk.draft("Rain closes")).toContainText(`Assigned to ${name}`);
  await undo(/Assigned to .*: 2 drafts/);
  await expect(desk.draft("Rain closes")).not.toContainText("Assigned to");

  await bar.getByRole("button", { name: "Status" }).click();
  await page.getByRole("menuitem", { name: "Killed" }).click();
  await desk.dialog("Kill 2 drafts").getByRole("textbox", { name: "Reason" }).fill("Old news");
  await page.keyboard.press("Enter");
  await expect(desk.draft("Rain closes")).toContainText("Killed");
  await undo(/Status Killed: 2 drafts/);
  await expect(desk.draft("Rain closes")).toContainText("Draft");

  await bar.getByRole("button", { name: "Tags" }).click();
  await page.getByRole("textbox", { name: "Add" }).fill("strike, islands");
  await page.getByRole("textbox", { name: "Take away" }).fill("transport");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Tags changed: 2 drafts")).toBeVisible();
  await desk.search.fill("strike");
  await expect(desk.rows).toHaveCount(2);
  await desk.search.fill("transport");
  await expect(desk.rows).toHaveCount(0);
  await undo(/Tags changed/);
  await expect(desk.rows).toHaveCount(1);
  await desk.search.fill("");

  await desk.draft("Tide table").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(bar).toContainText("2 drafts selected");
  await page.keyboard.press("Delete");
  await expect(desk.rows).toHaveCount(3);
  expect(await shown()).toHaveLength(3);
  await undo(/Moved to the bin: 2 drafts/);
  await expect(desk.rows).toHaveCount(5);
});

test("all drafts of a filter are exported together", async ({ desk, folder, out, host }) => {
  await saved(desk);
  await fill(desk, folder, out);
  await desk.search.fill("hovercraft");
  await expect(desk.rows).toHaveCount(2);
  await desk.rows.nth(0).focus();
  await host.page.keyboard.press("ControlOrMeta+a");
  const bar = desk.navigation.getByRole("toolbar", { name: "Selected drafts" });
  await bar.getByRole("button", { name: "Export" }).click();
  const dialog = desk.dialog("Export");
  await expect(dialog.getByRole("radio", { name: "The 2 selected drafts" })).toBeChecked();
  await dialog.getByRole("radio", { name: "Markdown" }).check({ force: true });
  await dialog.getByRole("textbox", { name: "Folder" }).fill(path.join(out, "to"));
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText("ferry-fares-rise-in-spring.md");
  await expect(dialog).toContainText("rain-closes-the-fish-steps.md");
  await host.page.keyboard.press("Escape");
  await bar.getByRole("button", { name: "Clear the selection" }).click();
  await desk.draft("Rain closes").click({ button: "right" });
  await host.page.getByRole("menuitem", { name: "Hand over…" }).click();
  await expect(desk.dialog("Hand over")).toContainText("Rain closes the fish steps");
});
