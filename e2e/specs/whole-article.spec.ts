import { writeFile } from "node:fs/promises";
import path from "node:path";
import { countWork, type PageWork } from "../deeds/count-work.ts";
import { saved } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";
import { DeskPage } from "../pages/desk-page.ts";

const HEADLINE = "A story in many blocks";
const BLOCKS = 240;
const ROUNDS = 5;
/**
 * What a style on everything comes to for each block is 1,330, and up to 1,700 where a busy machine lets the work of a
 * pause in between. A good half goes with the square of the blocks, in ProseMirror's drawing and in Yjs' paths; it was
 * 2,700 when each text was styled by a step of its own.
 */
const STEPS_A_BLOCK = 2_300;

test("a style on everything looks for no block from the beginning", async ({
  host,
  hostKind,
  out,
}) => {
  test.skip(hostKind === "electron", "The page's scripts are the same; its process knows them.");
  const page = await host.page.context().newPage();
  const desk = new DeskPage(() => page);
  const work = await countWork(page);
  await oneArticle(host.folder, out);
  await page.goto(new URL("/", host.page.url()).href);
  await desk.draft(HEADLINE).click();
  await expect(desk.headline).toHaveText(HEADLINE);
  await desk.article.locator("> p:not([data-node])").first().click();
  for (const _ of ["the block", "everything"]) await page.keyboard.press("ControlOrMeta+a");
  const steps: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    steps.push(await pressed(desk, "ControlOrMeta+b", work));
    await expect(desk.article.locator("> p > strong")).toHaveCount(BLOCKS);
    await page.keyboard.press("ControlOrMeta+z");
    await expect(desk.article.locator("strong")).toHaveCount(0);
  }
  await saved(desk);
  await page.close();
  // The least: the pause after a press may come within it on a slow machine.
  const least = Math.min(...steps) / BLOCKS;
  expect(least).toBeGreaterThan(100);
  expect(least).toBeLessThan(STEPS_A_BLOCK);
});

async function oneArticle(desk: string, out: string): Promise<void> {
  const sentence = "The ferry left the quay at six with two cranes. ";
  const blocks = Array.from(
    { length: BLOCKS },
    (_, index) => `${sentence.repeat(3)}Crane ${index}.`,
  );
  await writeFile(path.join(out, "article.md"), [`# ${HEADLINE}`, ...blocks].join("\n\n"));
  await stetJson(desk, "import", out);
}

/** The steps of a press until the page has been drawn, and of what is done right behind that. */
async function pressed(desk: DeskPage, keys: string, work: () => Promise<PageWork>) {
  await work();
  await desk.page.keyboard.press(keys);
  await desk.page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
  );
  return (await work()).steps;
}
