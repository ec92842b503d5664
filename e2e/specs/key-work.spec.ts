import { writeFile } from "node:fs/promises";
import path from "node:path";
import { countCommits } from "../deeds/count-commits.ts";
import { countWork, type PageWork } from "../deeds/count-work.ts";
import { rowsOnDisk } from "../deeds/on-disk.ts";
import { saved } from "../deeds/write.ts";
import { expect, test } from "../draft-test.ts";
import { stetJson } from "../hosts/shell.ts";
import { DeskPage } from "../pages/desk-page.ts";

const SIZES = { short: 600, long: 60_000 };
const WORDS_A_BLOCK = 60;
const KEYS = "abcdefghij";
/**
 * What each block of the article adds to a key, since ProseMirror and y-tiptap go along the top level
 * of a document: 127. Whatever goes along it once more is above this.
 */
const STEPS_A_BLOCK = 129;

interface KeyWork extends PageWork {
  readonly commits: number;
  /** Of the row that it is in the journal. */
  readonly bytes: number;
}

test("a key costs the same in 60,000 words as in 600", async ({ host, hostKind, out }) => {
  test.skip(hostKind === "electron", "The page's scripts are the same; its process knows them.");
  const page = await host.page.context().newPage();
  const desk = new DeskPage(() => page);
  const counters = { commits: await countCommits(page), work: await countWork(page) };
  const ids = await twoArticles(host.folder, out);
  await page.goto(new URL("/", host.page.url()).href);
  const key = (words: number) => leastOfAKey(desk, words, counters, host.folder, ids);
  const [short, long] = [await key(SIZES.short), await key(SIZES.long)];
  await page.close();
  expect(short.steps).toBeGreaterThan(1_000);
  expect(short).toMatchObject({ transactions: 1, commits: 0, styles: 0 });
  for (const count of ["transactions", "commits", "styles", "layouts", "bytes"] as const) {
    expect(long[count], count).toBeLessThanOrEqual(1.5 * short[count]);
  }
  const blocks = (SIZES.long - SIZES.short) / WORDS_A_BLOCK;
  expect((long.steps - short.steps) / blocks).toBeLessThan(STEPS_A_BLOCK);
});

/** The ids of two articles on the desk, by how many words they have. */
async function twoArticles(desk: string, out: string): Promise<ReadonlyMap<string, string>> {
  const paragraph = "The ferry left the quay at six with two cranes. ".repeat(6).trim();
  for (const words of Object.values(SIZES)) {
    const blocks = Array.from({ length: words / WORDS_A_BLOCK }, () => paragraph);
    const text = [`# ${headlineOf(words)}`, ...blocks].join("\n\n");
    await writeFile(path.join(out, `${words}.md`), text);
  }
  const { drafts } = await stetJson<Imported>(desk, "import", out);
  return new Map(drafts.map(({ file, id }) => [path.parse(file).name, id]));
}

interface Imported {
  readonly drafts: readonly { readonly id: string; readonly file: string }[];
}

const headlineOf = (words: number) => `A story of ${words} words`;

interface Counters {
  readonly commits: () => Promise<number>;
  readonly work: () => Promise<PageWork>;
}

/** What a key in the middle costs at least: some are followed by what waits for a pause in typing. */
async function leastOfAKey(
  desk: DeskPage,
  words: number,
  { commits, work }: Counters,
  folder: string,
  ids: ReadonlyMap<string, string>,
): Promise<KeyWork> {
  const id = ids.get(`${words}`) ?? "";
  await desk.draft(headlineOf(words)).click();
  await expect(desk.headline).toHaveText(headlineOf(words));
  const blocks = desk.article.locator("> p:not([data-node])");
  await blocks.nth(words / WORDS_A_BLOCK / 2).click();
  const keys: Omit<KeyWork, "bytes">[] = [];
  await work();
  for (const key of `Warm ${KEYS}`) {
    const before = await commits();
    await desk.page.keyboard.press(key);
    await desk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    keys.push({ ...(await work()), commits: (await commits()) - before });
  }
  await saved(desk);
  const least = (count: keyof PageWork | "commits") =>
    Math.min(...keys.slice(-KEYS.length).map((one) => one[count]));
  return {
    transactions: least("transactions"),
    styles: least("styles"),
    layouts: least("layouts"),
    steps: least("steps"),
    commits: least("commits"),
    bytes: Math.min(...rowsOnDisk(folder, id).slice(-KEYS.length)),
  };
}
