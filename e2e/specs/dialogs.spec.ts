import type { Page } from "@playwright/test";
import { accessibilityFaults } from "../deeds/look.ts";
import { perform } from "../deeds/perform.ts";
import { expect, test } from "../desk-test.ts";

/** Every dialog that opens without more ado, by the action that opens it. */
const DIALOGS = [
  "About Stet",
  "Backups",
  "Compare versions",
  "Export",
  "Find on the desk",
  "Hand over",
  "Import",
  "Keyboard shortcuts",
  "Make a template of this",
  "New from template",
  "Photo library",
  "Print the key card",
  "Problems",
  "Settings",
  "Snippets",
  "Statistics",
];
const MOST_STOPS = 60;

test("every dialog holds the focus, shows where it is, moves nothing, and gives it back", {
  tag: "@long",
}, async ({ desk, host }) => {
  test.setTimeout(600_000);
  const { page } = host;
  await page.emulateMedia({ reducedMotion: "reduce" });
  const faults: string[] = [];
  for (const dialog of DIALOGS) {
    await desk.article.focus();
    await perform(desk, dialog);
    await page.getByRole("dialog").last().waitFor();
    const moving = await page.evaluate(() => document.getAnimations().length);
    if (moving > 0) faults.push(`${dialog}: ${moving} animations run`);
    faults.push(...(await walk(page)).map((fault) => `${dialog}: ${fault}`));
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${dialog}: ${fault}`));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(desk.article).toBeFocused();
  }
  expect(faults).toEqual([]);
});

/** Goes from stop to stop by Tab until it is where it began; answers with what is wrong on the way. */
async function walk(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const { isKnown, fault } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const around = [at, at.parentElement, at.parentElement?.parentElement];
      const isShown = around.some((element) => {
        const style = element ? getComputedStyle(element) : null;
        return style !== null && (style.outlineStyle !== "none" || style.boxShadow !== "none");
      });
      const isInside = at.closest("[role=dialog], [role=alertdialog]") !== null;
      const isKnown = at.dataset.walked === "yes";
      at.dataset.walked = "yes";
      const name = `${at.tagName} ${at.getAttribute("aria-label") ?? at.textContent?.slice(0, 40)}`;
      const wrong = [isInside ? "" : "outside", isShown ? "" : "without a ring"].join(" ").trim();
      return { isKnown, fault: wrong === "" ? null : `${name} is ${wrong}` };
    });
    if (isKnown) return faults;
    if (fault !== null) faults.push(fault);
    await page.keyboard.press("Tab");
  }
  return [...faults, "Tab does not come round"];
}
