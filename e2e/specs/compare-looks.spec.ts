import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { accessibilityFaults, LOOKS, photograph } from "../deeds/look.ts";
import { takePicture } from "../deeds/picture.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";

const ARTICLE = new URL("../fixtures/every-element.md", import.meta.url);

/** What became of the story over a day: a change of each kind. */
const EDITS: readonly (readonly [string | RegExp, string])[] = [
  [/cranes come back/g, "cranes return"],
  ["Mara Lind", "Ines Aldor"],
  ["NORHAVEN, 21 November", "NORHAVEN, 22 November"],
  ["kicker: Harbour\n", ""],
  ["opens its books on Friday", "opened its books on [Thursday](https://norhaven.example/books)"],
  ["*each hour*", "**each hour**"],
  ["A crane over still water", "A red crane over still water"],
  ["Lea Brandt/NPA", "Ola Ness/NPA"],
  ["The last crane at dawn.", "The last of the cranes at dawn."],
  ["(quay.jpg)", "(crane.jpg)"],
  ["> - The cranes stay", "> - The cranes stay\n> - A fare of three crowns"],
  ["council) ", "vote) "],
  ["Read more here.\n\nRelated: [The fare", "How they voted.\n\nRelated: [The fare"],
  ["| Ida | 5 | June |", "| Ida | 7 | June |\n| Oda | 9 | July |"],
  ["> A quay is a promise to whoever comes by water.\n\n", ""],
  ["> We saw it coming for years.", "> We saw it coming for eleven years."],
  ["has put the vote off", "has put off the vote"],
  ["- Ropes\n- Fenders\n\n", ""],
  ["A last paragraph.", "- Ropes\n- Fenders\n\nA last paragraph.\n\nOne more thing.\n"],
];

const ARABIC = (words: string, more: string) =>
  `---\nstet: 1\nheadline: عودة الرافعات إلى الميناء\nlanguage: ar\n---\n\n# عودة الرافعات إلى الميناء\n\n${words}\n\nعادت الرافعتان إلى الرصيف الشمالي بعد أحد عشر عاما.\n\n${more}\n`;

test("a comparison can be read by everybody in every look", async ({ desk, folder, out }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const dialog = desk.dialog("Compare versions");
  const twoStates = async (name: string, before: string, after: string) => {
    const file = path.join(out, name);
    await writeFile(file, before);
    const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "import", file);
    await writeFile(file, after);
    await stetJson(folder, "import", file, "--into", drafts[0]?.id ?? "");
  };
  const compare = async (headline: string, sentence: string) => {
    await desk.draft(headline).first().click();
    await expect(desk.headline).toHaveText(headline);
    await page.keyboard.press(`${desk.mod}+Shift+d`);
    await dialog.getByRole("button", { name: /From$/ }).click();
    await page.getByRole("option", { name: /^Version 1:/ }).click();
    await expect(dialog).toContainText(sentence);
  };

  for (const name of ["crane", "quay", "tide", "ropes"]) await takePicture(out, `${name}.jpg`);
  const before = (await readFile(ARTICLE, "utf8")).replace(/draft:[A-Z]+/g, "TK");
  const after = EDITS.reduce((text, [from, to]) => text.replace(from, to), before);
  await twoStates("cranes.md", before, after);
  await twoStates(
    "arabic.md",
    ARABIC("أُغلق الرصيف أمس.", "بدأ العمل في الربيع."),
    ARABIC("أُغلق الرصيف الجنوبي اليوم.", "بدأ العمل في الصيف.\n\nلا عبّارة غدا."),
  );

  await compare("The cranes return to the north quay", "changes:");
  await expect(dialog).toContainText("Photographer");
  await expect(dialog).toContainText("crane.jpg");
  await expect(dialog).not.toContainText(/[0-9a-f]{64}/);
  const faults: string[] = [];
  for (const { name, scheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 4000 });
    await photograph(page, `compare-${name}`);
    for (const fault of await accessibilityFaults(page)) faults.push(`${name}: ${fault}`);
    await page.setViewportSize({ width, height: 900 });
    await page.keyboard.press("F7");
    await photograph(page, `compare-${name}-step`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press("Escape");
  await compare("عودة الرافعات إلى الميناء", "changes:");
  await photograph(page, "compare-right-to-left");
  for (const fault of await accessibilityFaults(page)) faults.push(`right to left: ${fault}`);
  await page.keyboard.press("Escape");
  await desk.tab("Versions").click();
  await photograph(page, "compare-versions-tab");
  await desk.versions.getByRole("option").last().click();
  await expect(page.getByRole("button", { name: "Compare with now" })).toBeVisible();
  await photograph(page, "compare-version");
  expect(faults).toEqual([]);
});
