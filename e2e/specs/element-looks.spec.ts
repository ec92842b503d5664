import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { accessibilityFaults, inThisRun, photograph } from "../deeds/look.ts";
import { takePicture } from "../deeds/picture.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";

const ARTICLE = new URL("../fixtures/every-element.md", import.meta.url);

const LOOKS = [
  { name: "light", scheme: "light", width: 1440, direction: null },
  { name: "dark", scheme: "dark", width: 1440, direction: null },
  { name: "narrow", scheme: "light", width: 480, direction: null },
  { name: "right-to-left", scheme: "light", width: 1440, direction: "rtl" },
] as const;

/** Of each kind of block one that a person sees. */
const KINDS = [
  "photo",
  "key-points",
  "pull-quote",
  "related-link",
  "embed",
  "gallery",
  "reader-note",
  "desk-note",
];

test("every element can be seen and used in every look", async ({ desk, folder, out }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  const imported = async (name: string, text: string) => {
    const file = path.join(out, name);
    await writeFile(file, text);
    const { drafts } = await stetJson<{ drafts: { id: string }[] }>(folder, "import", file);
    return drafts[0]?.id ?? "";
  };
  const renamed = await imported("ferries.md", "# Where the ferries went in the end\n");
  const killed = await imported("storm.md", "# What the flood took\n");
  for (const name of ["crane", "quay", "tide", "ropes"]) await takePicture(out, `${name}.jpg`);
  const article = await readFile(ARTICLE, "utf8");
  await imported("all.md", article.replace("RENAMED", renamed).replace("KILLED", killed));
  await desk.draft("What the flood took").click({ button: "right" });
  await page.getByRole("menuitem", { name: /^kill/i }).click();
  await desk.draft("The cranes come back to the north quay").click();

  await page.setViewportSize({ width: 1440, height: 900 });
  await desk.article.getByText("A last paragraph.").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/Desk note");
  await page.getByRole("option", { name: /^Desk note/ }).click();
  await page.keyboard.type("Ask her about the second pile.");
  for (const kind of KINDS) {
    await expect(desk.article.locator(`[data-node=${kind}]`).first()).toBeVisible();
  }
  await expect(desk.article).toContainText("This draft was killed");
  await expect(desk.article).toContainText("Headline is now");

  const faults: string[] = [];
  for (const { name, scheme, width, direction } of inThisRun(LOOKS)) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: name === "narrow" ? 6400 : 5200 });
    await desk.article.evaluate(
      (element, dir) =>
        dir === null ? element.removeAttribute("dir") : element.setAttribute("dir", dir),
      direction,
    );
    await desk.headline.scrollIntoViewIfNeeded();
    await photograph(page, `every-element-${name}`);
    for (const fault of await accessibilityFaults(page)) faults.push(`${name}: ${fault}`);
  }
  expect(faults).toEqual([]);
  await desk.article.evaluate((element) => element.removeAttribute("dir"));
  await page.setViewportSize({ width: 1440, height: 1200 });
  for (const tab of ["Photos", "Links", "Checks", "Story"]) {
    await desk.tab(tab).click();
    await photograph(page, `every-element-tab-${tab.toLowerCase()}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});
