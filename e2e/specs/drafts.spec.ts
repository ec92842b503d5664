import { newDraft, saved, writeBody } from "../deeds/write.ts";
import { test as onOwnDesk } from "../desk-test.ts";
import { expect, test } from "../draft-test.ts";
import type { DeskPage } from "../pages/desk-page.ts";

test("drafts stand in the list, newest change first", async ({ desk }) => {
  await newDraft(desk, "Lamplighters go home");
  await saved(desk);
  await newDraft(desk, "The eastern pier after the storm");
  await saved(desk);
  await expect(desk.rows.nth(0)).toContainText("The eastern pier after the storm");
  await expect(desk.rows.nth(1)).toContainText("Lamplighters go home");

  await desk.draft("Lamplighters go home").click();
  await expect(desk.headline).toHaveText("Lamplighters go home");
  await writeBody(desk, "The council voted late.");
  await saved(desk);
  await expect(desk.rows.nth(0)).toContainText("Lamplighters go home");
  await expect(desk.rows.nth(0)).toContainText("4");
});

test("a draft is made, opened, binned and restored by keyboard alone", async ({ desk, host }) => {
  const { keyboard } = host.page;
  await keyboard.press(`${desk.mod}+k`);
  await expect(desk.dialog("Command palette")).toBeVisible();
  await keyboard.type("new draft");
  await keyboard.press("Enter");
  await expect(desk.headline).toHaveText("");
  await expect(desk.article).toBeFocused();
  await keyboard.type("Tram bells ring again");
  await saved(desk);

  await desk.search.press("Tab");
  await desk.draft("Tram bells ring again").focus();
  await keyboard.press("Delete");
  await expect(desk.draft("Tram bells ring again")).toHaveCount(0);
  await desk.navigation.getByRole("radio", { name: /^Bin/ }).focus();
  await keyboard.press("Space");
  await desk.draft("Tram bells ring again").focus();
  await keyboard.press("Enter");
  await expect(desk.draft("Tram bells ring again")).toHaveCount(0);
  // The row that went had it, and what the list puts in its place gets it a moment later.
  const hasFocus = (part: Element) => part.contains(document.activeElement);
  await expect.poll(() => desk.navigation.evaluate(hasFocus)).toBe(true);
  await desk.navigation.getByRole("radio", { name: /^All/ }).focus();
  await keyboard.press("Space");
  await expect(desk.draft("Tram bells ring again")).toBeVisible();
});

test("binning is undone by one click", async ({ desk, host }) => {
  await newDraft(desk, "A mistake");
  await saved(desk);
  await desk.draft("A mistake").click({ button: "right" });
  await host.page.getByRole("menuitem", { name: /bin/i }).click();
  await expect(desk.draft("A mistake")).toHaveCount(0);
  const message = host.page.getByRole("alertdialog").filter({ hasText: "A mistake" });
  await message.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(desk.draft("A mistake")).toBeVisible();
});

test("a killed draft says so in the list", async ({ desk, host }) => {
  await newDraft(desk, "Rumour");
  await saved(desk);
  await desk.draft("Rumour").click({ button: "right" });
  await host.page.getByRole("menuitem", { name: /kill/i }).click();
  await expect(desk.draft("Rumour")).toContainText("Killed");
});

test("search narrows the list as it is typed", async ({ desk }) => {
  await newDraft(desk, "Überfahrt im Nebel");
  await newDraft(desk, "School on a barge");
  await saved(desk);
  const all = await desk.rows.count();
  await desk.search.fill("uberf");
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows).toContainText("Überfahrt im Nebel");
  await desk.search.fill("nothing like this");
  await expect(desk.rows).toHaveCount(0);
  await desk.search.fill("");
  await expect(desk.rows).toHaveCount(all);
});

/** The list is newest first: a row may move away under the pointer, and is pressed again then. */
async function open(desk: DeskPage, headline: string): Promise<void> {
  await expect(async () => {
    await desk.draft(headline).click();
    await expect(desk.headline).toContainText(headline, { timeout: 1500 });
  }).toPass();
}

const ROUNDS = 6;

onOwnDesk(
  "switching quickly between drafts crosses and loses nothing",
  { tag: "@long" },
  async ({ desk }) => {
    for (const name of ["one", "two", "three"]) {
      await newDraft(desk, `Draft ${name}`);
      await saved(desk);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of ["one", "two", "three"]) {
        await open(desk, `Draft ${name}`);
        await writeBody(desk, `${name}${round} `);
      }
    }
    await saved(desk);
    for (const name of ["one", "two", "three"]) {
      await open(desk, `Draft ${name}`);
      const body = await desk.article.textContent();
      const expected = Array.from({ length: ROUNDS }, (_, round) => `${name}${round} `).join("");
      expect(body).toContain(expected.trim());
    }
  },
);

/** `SWITCHES=10000` for a run of torture; any of its lots runs again by itself (`-g "lot 7"`). */
const SWITCHES = Number(process.env.SWITCHES ?? 200);
const LOT = 500;

for (let first = 0; first < SWITCHES; first += LOT) {
  const presses = Math.min(LOT, SWITCHES - first);
  const lot = `lot ${1 + first / LOT}, ${presses} presses`;
  onOwnDesk(
    `what is written right after a press is in the draft pressed or in none (${lot})`,
    {
      tag: "@long",
    },
    async ({ desk }) => {
      onOwnDesk.setTimeout(60_000 + presses * 500);
      const names = ["one", "two", "three"] as const;
      for (const name of names) await newDraft(desk, `Draft ${name}`);
      for (let press = first; press < first + presses; press += 1) {
        const name = names[press % names.length] ?? "one";
        // Rows change their places meanwhile, which a pointer would miss.
        await desk.draft(`Draft ${name}`).dispatchEvent("click");
        await desk.page.keyboard.insertText(`${name}${press}.`);
      }
      await saved(desk);
      const landed: string[] = [];
      for (const name of names) {
        await open(desk, `Draft ${name}`);
        const words = (await desk.article.textContent())?.match(/[a-z]+\d+\./g) ?? [];
        expect(words.filter((word) => !word.startsWith(name))).toEqual([]);
        landed.push(...words);
      }
      expect(landed.length).toBeGreaterThan(0);
      expect(new Set(landed).size).toBe(landed.length);
    },
  );
}
