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
const BATCHES = 4;
/**
 * What each block of the article adds to a key, since ProseMirror and y-tiptap go along the top level
 * of a document: 75. Whatever goes along it once more is above this.
 */
const STEPS_A_BLOCK = 77;

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
  for (const { transactions, commits, styles } of [short, long]) {
    expect(transactions).toBe(1);
    // Neither at each key: what waits for a pause in typing may come within a batch.
    expect(commits).toBeLessThan(0.5);
    expect(styles).toBeLessThan(0.5);
  }
  expect(long.layouts).toBeLessThanOrEqual(1.5 * short.layouts);
  expect(long.bytes).toBeLessThanOrEqual(1.5 * short.bytes);
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

/** What a key in the middle costs: the least of some batches, since a stall brings a pause in typing. */
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
  const batches: Omit<KeyWork, "bytes">[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    await desk.page.keyboard.type("Warm ");
    await work();
    const before = await commits();
    await desk.page.keyboard.type(KEYS);
    batches.push({ ...(await work()), commits: (await commits()) - before });
  }
  await saved(desk);
  const least = (count: keyof PageWork | "commits") =>
    Math.min(...batches.map((one) => one[count])) / KEYS.length;
  return {
    transactions: least("transactions"),
    styles: least("styles"),
    layouts: least("layouts"),
    steps: least("steps"),
    commits: least("commits"),
    bytes: Math.min(...rowsOnDisk(folder, id)),
  };
}
