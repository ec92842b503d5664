import type { Page } from "@playwright/test";
import { draftNamed, machine, openDraft, withWindow } from "./bench-desk.ts";
import { keyToPaint, spread } from "./key-to-paint.ts";

/** What a key costs among so many suggestions, while editing and while suggesting, beside none. */
const SUGGESTIONS = Number(process.argv[2] ?? 1_000);
const WORDS = 7_000;
const KEYS = 50;
const ROUNDS = 4;

await withWindow(async (desk) => {
  const { page } = desk;
  for (const name of ["None", "Many"]) await draftNamed(desk, name, WORDS);
  await openDraft(desk, "Many");
  await suggest(page);
  const times = { none: [] as number[], editing: [] as number[], suggesting: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await openDraft(desk, "None");
    times.none.push(...(await keyToPaint(page, KEYS)));
    await openDraft(desk, "Many");
    times.editing.push(...(await keyToPaint(page, KEYS)));
    await switchMode(page);
    times.suggesting.push(...(await keyToPaint(page, KEYS)));
    await switchMode(page);
  }
  const [none, editing, suggesting] = [times.none, times.editing, times.suggesting].map(spread);
  const ratio = (of: typeof none) => (of?.p50 ?? 0) / (none?.p50 ?? 0);
  const ratios = { editing: ratio(editing), suggesting: ratio(suggesting) };
  const figures = { suggestions: SUGGESTIONS, none, editing, suggesting, ratios };
  process.stdout.write(`${JSON.stringify({ machine: machine(), ...figures }, null, 2)}\n`);
});

function switchMode(page: Page): Promise<void> {
  return page.keyboard.press("Control+Alt+Shift+x");
}

/** Letters put in at the ends of so many words, and as many suggestions. */
async function suggest(page: Page): Promise<void> {
  await page.locator("[data-node=dek]").click();
  await switchMode(page);
  for (let time = 0; time < SUGGESTIONS; time += 1) {
    await page.keyboard.press("Control+ArrowRight");
    await page.keyboard.press("Control+ArrowRight");
    await page.keyboard.press("x");
  }
  await switchMode(page);
}
