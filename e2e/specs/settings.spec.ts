import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { accessibilityFaults, inThisRun, photograph } from "../deeds/look.ts";
import { perform } from "../deeds/perform.ts";
import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { test as onOwnDesk } from "../desk-test.ts";
import { expect, test } from "../draft-test.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { SettingsPage } from "../pages/settings-page.ts";

onOwnDesk(
  "theme and text size take effect at once, in every window, and are there at the next first paint",
  async ({ desk, host, hostKind }) => {
    const { page } = host;
    await page.emulateMedia({ colorScheme: "light" });
    const settings = new SettingsPage(desk);
    const other = hostKind === "browser" ? await page.context().newPage() : page;
    if (other !== page) await other.goto(page.url());
    const ground = (of: typeof page) =>
      of.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(() => ground(page)).toBe("rgb(244, 242, 236)");
    await perform(desk, "Settings");
    await settings.section("Look").click();
    await settings.choice("Theme", "Dark").click();
    await expect(settings.said).toHaveText("Theme: Dark.");
    await settings.choice("Text size", "125 %").click();
    await expect(settings.said).toHaveText("Text size: 125 %.");
    for (const window of [page, other]) {
      await expect.poll(() => ground(window)).toBe("rgb(19, 19, 18)");
      await expect(window.locator("[data-node=dek]")).toHaveCSS("font-size", "25px");
    }
    await settings.button("Undo").click();
    await expect(desk.dek).toHaveCSS("font-size", "20px");
    await settings.button("Reset Theme").click();
    await expect.poll(() => ground(page)).toBe("rgb(244, 242, 236)");
    await settings.choice("Theme", "Dark").click();
    await expect.poll(() => ground(page)).toBe("rgb(19, 19, 18)");

    // Without its scripts the page is as its first paint.
    await page.route("**/*.js", (route) => route.abort());
    await page.reload();
    expect(await ground(page)).toBe("rgb(19, 19, 18)");
    await page.unroute("**/*.js");
    await page.reload();
    await expect(desk.article).toBeVisible();
    expect(await ground(page)).toBe("rgb(19, 19, 18)");
    if (other !== page) await other.close();
  },
);

test("a setting is found by whatever a person calls it", async ({ desk }) => {
  const settings = new SettingsPage(desk);
  await settings.open();
  await expect(settings.search).toBeFocused();
  for (const [typed, found] of [
    ["dark mode", "Theme"],
    ["font size", "Text size"],
  ] as const) {
    await settings.search.fill(typed);
    await expect(settings.dialog.getByRole("radiogroup", { name: found })).toBeVisible();
    await expect(settings.dialog.getByRole("radiogroup")).toHaveCount(1);
  }
  await settings.search.fill("strikethrough");
  await expect(settings.dialog.locator("dt")).toHaveText(["Strikethrough"]);
  await settings.search.fill("parliament");
  await expect(settings.dialog).toContainText("No setting answers to “parliament”.");
  await desk.page.keyboard.press("Escape");
  await expect(settings.section("People")).toBeVisible();
  await desk.page.keyboard.press("Escape");
  await expect(settings.dialog).toBeHidden();
});

onOwnDesk(
  "somebody else writes on, and nothing that was typed is lost or goes by their name",
  async ({ desk }) => {
    const settings = new SettingsPage(desk);
    await newDraft(desk, "Night buses return");
    await writeBody(desk, "The council voted late.");
    await settings.open("People");
    await settings.button("Somebody new…").click();
    await settings.dialog.getByRole("textbox", { name: "Their name" }).fill("Bo Ekman");
    await expect(settings.dialog.getByRole("textbox", { name: "Their initials" })).toHaveValue(
      "BE",
    );
    await desk.page.keyboard.press("Enter");
    await expect(settings.said).toHaveText("Bo Ekman writes here now.");
    await settings.button("Close").click();
    await expect(desk.article).toContainText("The council voted late.");
    await expect(desk.openRow).toContainText("Mara Lind");
    await writeBody(desk, " They voted again.");
    await saved(desk);
    await expect(desk.openRow).toContainText("Bo Ekman");

    await settings.open("People");
    await settings.pick("Who writes here", "Mara Lind (ML)");
    await expect(settings.said).toHaveText("Mara Lind writes here now.");
    const name = settings.dialog.getByRole("textbox", { name: "Your name" });
    await name.fill("Mara Lind-Osk");
    await settings.dialog.getByRole("textbox", { name: "Initials" }).fill("MO");
    await settings.dialog.getByRole("textbox", { name: "Your role" }).fill("Copy editor");
    await settings.pick("Colour", "Teal");
    await settings.button("Keep this name").click();
    await expect(settings.said).toHaveText("Your name is Mara Lind-Osk, in short MO.");
    await settings.button("Undo").click();
    await expect(name).toHaveValue("Mara Lind");
    await expect(settings.dialog.getByRole("textbox", { name: "Your role" })).toHaveValue("");
    await settings.button("Undo").click();
    await settings.button("Close").click();
    await expect(desk.page.getByRole("button", { name: /Settings: Bo Ekman/ })).toBeVisible();
  },
);

test("a new draft is in the language that is set", async ({ desk }) => {
  const settings = new SettingsPage(desk);
  await settings.open("Writing");
  await settings.pick("Language of new drafts", "Arabic");
  await settings.button("Close").click();
  await newDraft(desk);
  await expect(desk.article).toHaveAttribute("dir", "rtl");
  await expect(desk.article).toHaveAttribute("lang", "ar");
  await settings.open("Writing");
  await settings.button("Reset Language of new drafts").click();
});

test("spelling is checked only once somebody asked for it, in every field", async ({
  desk,
  host,
}) => {
  const settings = new SettingsPage(desk);
  const isChecked = () => desk.article.evaluate((article) => (article as HTMLElement).spellcheck);
  expect(await isChecked()).toBe(false);
  await settings.open("Writing");
  const box = settings.dialog.getByRole("checkbox", { name: "Check spelling as you type" });
  await expect(box).not.toBeChecked();
  await settings.dialog.getByText("Check spelling as you type", { exact: true }).click();
  await expect(settings.said).toHaveText("Spelling is checked as you type.");
  expect(await isChecked()).toBe(true);
  await settings.button("Close").click();
  await desk.tab("Story").click();
  const kicker = desk.inspector.getByRole("textbox", { name: "Kicker" });
  expect(await kicker.evaluate((field) => (field as HTMLInputElement).spellcheck)).toBe(true);
  await host.page.reload();
  await saved(desk);
  await expect.poll(isChecked).toBe(true);
  await settings.open("Writing");
  await settings.dialog.getByText("Check spelling as you type", { exact: true }).click();
  await expect(settings.said).toHaveText("Spelling is not checked.");
  expect(await isChecked()).toBe(false);
});

test("an action gets other keys, never another's, and its own again", async ({ desk, host }) => {
  const { page } = host;
  const settings = new SettingsPage(desk);
  const keys = (of: string) =>
    page.getByRole("button", { name: new RegExp(`change keys of ${of}$`) });
  await settings.open("Shortcuts");
  await expect(settings.button("Reset all keys")).toHaveCount(0);
  await keys("Command palette").click();
  await page.keyboard.press(`${desk.mod}+b`);
  await expect(settings.dialog.getByRole("alert")).toContainText("is “Bold” already");
  await photograph(page, "settings-keys-refused-light");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press(`${desk.mod}+j`);
  await expect(settings.said).toContainText("Command palette is");
  await expect(keys("Command palette")).toContainText("J");
  await page.keyboard.press("Escape");
  await expect(settings.dialog).toBeHidden();
  await page.keyboard.press(`${desk.mod}+k`);
  await page.keyboard.press(`${desk.mod}+j`);
  await expect(desk.dialog("Command palette")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(
    page.getByRole("contentinfo").getByRole("button", { name: /Commands/ }),
  ).toContainText("J");

  await settings.open("Shortcuts");
  await expect(settings.button("Reset all keys")).toBeVisible();
  await settings.button("Reset keys of Command palette").click();
  await expect(settings.button("Reset all keys")).toHaveCount(0);
  await expect(keys("Command palette")).toContainText("K");
  await page.keyboard.press("Escape");
  await page.keyboard.press(`${desk.mod}+k`);
  await expect(desk.dialog("Command palette")).toBeVisible();
});

test("a profile is copied to be changed, and one that is wrong is shown with its line", async ({
  desk,
  folder,
}) => {
  const settings = new SettingsPage(desk);
  const file = path.join(folder, "export-profiles", "wire.yaml");
  await settings.open("Export profiles");
  const copy = settings.button("Copy to change: Wire text in 72 columns");
  await copy.click();
  await expect(settings.said).toContainText("lies in the folder as wire.yaml now");
  await expect(copy).toHaveCount(0);
  await expect(settings.dialog).toContainText(path.dirname(file));
  await writeFile(file, (await readFile(file, "utf8")).replace("wrap: 72", "wrap: narrow"));
  await settings.section("Updates").click();
  await settings.section("Export profiles").click();
  await expect(settings.dialog.getByRole("alert")).toContainText(/wire\.yaml is wrong in line \d/);
  await rm(file);
});

test("backups: how many stay, where they lie, and the way to them", async ({ desk, folder }) => {
  const settings = new SettingsPage(desk);
  await settings.open("Backups and versions");
  await settings.pick("Backups kept", "The last 30");
  await expect(settings.said).toHaveText("Backups kept: the last 30.");
  await expect(settings.dialog).toContainText(path.join(folder, "backups"));
  // A key store matters only to a desk that is sealed.
  await expect(settings.dialog.getByText("This desk is not sealed.")).toBeVisible();
  await expect(settings.dialog).not.toContainText("key store");
  await settings.button("Open Backups…").click();
  await expect(desk.dialog("Backups")).toContainText("the last 30 backups");
  await desk.page.keyboard.press("Escape");
  await settings.open("Backups and versions");
  await settings.button("Reset Backups kept").click();
});

const VIEWS = [
  { name: "light", scheme: "light", width: 1440 },
  { name: "dark", scheme: "dark", width: 1440 },
  { name: "narrow", scheme: "light", width: 520 },
] as const;

test("every section can be seen and used by everybody", { tag: "@long" }, async ({
  desk,
  host,
}) => {
  test.setTimeout(240_000);
  const { page } = host;
  const settings = new SettingsPage(desk);
  const faults: string[] = [];
  await saved(desk);
  for (const { name, scheme, width } of inThisRun(VIEWS)) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await settings.open();
    for (const section of await settings.dialog.getByRole("tab").all()) {
      await section.click();
      const label = (await section.textContent()) ?? "";
      if (label === "Export profiles")
        await settings.dialog.getByRole("listitem").first().waitFor();
      await photograph(page, `settings-${label.toLowerCase().replaceAll(" ", "-")}-${name}`);
      for (const fault of await accessibilityFaults(page)) faults.push(`${label}: ${fault}`);
    }
    await settings.search.fill("text");
    await photograph(page, `settings-search-${name}`);
    for (const fault of await accessibilityFaults(page)) faults.push(`search: ${fault}`);
    await settings.button("Close").click();
  }
  expect(faults).toEqual([]);
});

test("at the largest text the desk can still be used", async ({ desk, host }) => {
  const settings = new SettingsPage(desk);
  await settings.open("Look");
  await settings.choice("Text size", "150 %").click();
  await expect(desk.dek).toHaveCSS("font-size", "30px");
  await photograph(host.page, "settings-look-150");
  await settings.button("Close").click();
  await photograph(host.page, "article-150");
  const wide = await host.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(1440);
  expect(await accessibilityFaults(host.page)).toEqual([]);
  await host.page.setViewportSize({ width: 820, height: 900 });
  await photograph(host.page, "article-150-narrow");
  await host.page.setViewportSize({ width: 1440, height: 900 });
  await settings.open("Look");
  await settings.button("Reset Text size").click();
  await expect(desk.dek).toHaveCSS("font-size", "20px");
});

test("settings open by their key and from everywhere actions are listed", async ({ desk }) => {
  const settings = new SettingsPage(desk);
  await desk.headline.click();
  await desk.page.keyboard.press(process.platform === "darwin" ? "Meta+," : "Control+Alt+,");
  await expect(settings.dialog).toBeVisible();
  await desk.page.keyboard.press("Escape");
  await expect(settings.dialog).toBeHidden();
  await expect(desk.article).toBeFocused();
});

onOwnDesk(
  "a window that opens later reads what another one set",
  async ({ desk, host, hostKind }) => {
    onOwnDesk.skip(hostKind === "electron", "The desktop app has one window.");
    const settings = new SettingsPage(desk);
    await settings.open("Look");
    await settings.choice("Text size", "110 %").click();
    await expect(settings.said).toHaveText("Text size: 110 %.");
    const other = await host.page.context().newPage();
    await other.goto(host.page.url());
    const there = new DeskPage(() => other);
    await expect(there.dek).toHaveCSS("font-size", "22px");

    // In another language both windows are drawn anew, from right to left; the article stays as it is.
    await settings.choice("Language of Stet", "العربية").click();
    for (const window of [host.page, other]) {
      await expect(window.locator("html[lang=ar][dir=rtl]")).toBeVisible();
      await expect(window.getByRole("navigation", { name: "المكتب" })).toBeVisible();
      await expect(window.locator("[data-node=dek]")).toHaveCSS("direction", "ltr");
    }
    await photograph(host.page, "arabic-article");
    expect(await accessibilityFaults(host.page)).toEqual([]);
    await other.close();
  },
);

test("a rule of house style is tried out, kept in the desk’s folder, switched off and taken back", async ({
  desk,
}) => {
  const settings = new SettingsPage(desk);
  await settings.open("House style");
  const { dialog } = settings;
  const field = (name: string) => dialog.getByRole("textbox", { name, exact: true });
  await settings.button("New rule…").click();
  await field("Words or phrases").fill("old quay");
  await field("Write instead").fill("North Wharf");
  await field("Try it out").fill("They left the Old Quay.");
  await expect(dialog.getByText("“Old Quay”: write “North Wharf”.")).toBeVisible();
  await settings.button("Keep this rule").click();
  await expect(dialog.getByText("Write why, in a sentence.")).toBeVisible();
  expect(await accessibilityFaults(settings.page)).toEqual([]);
  await photograph(settings.page, "settings-rule");
  await field("Why").fill("The port has had this name since May.");
  await field("Example in which it is found").fill("The old quay is closed.");
  await settings.button("Keep this rule").click();
  await expect(settings.said).toHaveText("“old quay” is looked for now.");
  await settings.button("Switch off “old quay”").click();
  await expect(settings.button("Switch on “old quay”")).toBeVisible();
  await settings.button("Undo").click();
  await expect(settings.button("Switch off “old quay”")).toBeVisible();
  expect(await accessibilityFaults(settings.page)).toEqual([]);
  await photograph(settings.page, "settings-rules");
  await settings.button("Delete the desk’s “old quay”").click();
  await expect(settings.button("Change “old quay”")).toHaveCount(0);
});
