import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { expect, test } from "../desk-test.ts";
import { SettingsPage } from "../pages/settings-page.ts";

/** What each key opens. */
const SCREENS = [
  ["import", "Control+o"],
  ["export", "Control+e"],
  ["library", "Control+Alt+Shift+p"],
  ["shortcuts", "Control+/"],
  ["settings", "Control+Alt+,"],
  ["palette", "Control+k"],
] as const;

test("every screen is laid from right to left in Arabic", { tag: "@long" }, async ({
  desk,
  host,
  hostKind,
}) => {
  test.skip(hostKind === "electron", "The keys of the browser are pressed.");
  const { page } = host;
  const settings = new SettingsPage(desk);
  await settings.open("Look");
  await settings.choice("Language of Stet", "العربية").click();
  await expect(page.locator("html[dir=rtl]")).toBeVisible();
  const faults: string[] = [];
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator("[data-node=dek]")).toBeVisible();
    await photograph(page, `arabic-desk-${name}`);
    faults.push(...(await accessibilityFaults(page)));
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const [name, keys] of SCREENS) {
    await page.locator("[data-node=dek]").click();
    await page.keyboard.press(keys);
    await page.getByRole("dialog").last().waitFor();
    await photograph(page, `arabic-${name}`);
    faults.push(...(await accessibilityFaults(page)));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});
