import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { introduce } from "../deeds/introduce.ts";
import { startServer } from "../hosts/server.ts";
import { stetJson } from "../hosts/shell.ts";
import { keyToPaint, quantile } from "./key-to-paint.ts";
import { madeUpParagraphs } from "./made-up-text.ts";

const WORDS = 7_000;
const KEYS = 50;
const ROUNDS = 3;
const [count = "1000"] = process.argv.slice(2);

const folder = await mkdtemp(path.join(os.tmpdir(), "stet-bench-"));
const { url, child } = await startServer(folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const [none, many] = [await opened("None"), await opened("Many")];
  await suggest(many, Number(count));
  const times = { none: [] as number[], many: [] as number[], suggesting: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await none.bringToFront();
    times.none.push(...(await keyToPaint(none, KEYS)));
    await many.bringToFront();
    times.many.push(...(await keyToPaint(many, KEYS)));
    await switchMode(many);
    times.suggesting.push(...(await keyToPaint(many, KEYS)));
    await switchMode(many);
  }
  const base = quantile(times.none, 0.5);
  for (const [name, all] of Object.entries(times)) {
    const [p50, p95] = [quantile(all, 0.5), quantile(all, 0.95)];
    const figures = [p50, p95].map((value) => value.toFixed(1)).join(" / ");
    process.stdout.write(`${name}: ${figures} ms, ${(p50 / base).toFixed(2)} of none\n`);
  }
} finally {
  await browser.close();
  child.kill();
  await rm(folder, { recursive: true, force: true });
}

/** A window of its own with an article of its own. */
async function opened(name: string): Promise<Page> {
  const file = path.join(folder, `${name}.md`);
  await writeFile(file, `# ${name}\n\n${madeUpParagraphs(WORDS).join("\n\n")}\n`);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  if (name === "None") await introduce(page);
  await stetJson(folder, "import", file);
  await page.getByText(name, { exact: true }).first().click();
  await page.locator("[data-node=headline]", { hasText: name }).waitFor();
  return page;
}

function switchMode(page: Page): Promise<void> {
  return page.keyboard.press("Control+Alt+Shift+x");
}

/** Letters put in at the ends of so many words, and as many suggestions. */
async function suggest(page: Page, times: number): Promise<void> {
  await page.bringToFront();
  await page.locator("[data-node=dek]").click();
  await switchMode(page);
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press("Control+ArrowRight");
    await page.keyboard.press("Control+ArrowRight");
    await page.keyboard.press("x");
  }
  await switchMode(page);
}
