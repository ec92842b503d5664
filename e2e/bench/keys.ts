import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { introduce } from "../deeds/introduce.ts";
import { startServer } from "../hosts/server.ts";
import { stetJson } from "../hosts/shell.ts";
import { keyToPaint, quantile } from "./key-to-paint.ts";
import { madeUpParagraphs } from "./made-up-text.ts";

const SIZES = [1_500, 7_000, 60_000];
const KEYS = 50;
const ROUNDS = 3;

interface Row {
  words: number;
  stet: { p50: number; p95: number };
  bare: { p50: number; p95: number };
  /** Stet's median over the bare one's, of the same run. */
  ratio: number;
}

const folder = await mkdtemp(path.join(os.tmpdir(), "stet-bench-"));
const { url, child } = await startServer(folder);
const bare = await serveBareEditor();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await introduce(page);
  const rows: Row[] = [];
  for (const words of SIZES) rows.push(await measure(page, words));
  report(rows);
} finally {
  await browser.close();
  await bare.close();
  child.kill();
  await rm(folder, { recursive: true, force: true });
}

/** Alternates between the two editors, so that a busy machine slows both alike. */
async function measure(page: Page, words: number): Promise<Row> {
  await openInStet(page, words);
  const plain = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await plain.goto(`${bare.url}?words=${words}`);
  const times = { stet: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.bringToFront();
    times.stet.push(...(await keyToPaint(page, KEYS)));
    await plain.bringToFront();
    times.bare.push(...(await keyToPaint(plain, KEYS)));
  }
  await plain.close();
  const of = (values: number[]) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });
  const row = { words, stet: of(times.stet), bare: of(times.bare) };
  return { ...row, ratio: row.stet.p50 / row.bare.p50 };
}

async function openInStet(page: Page, words: number): Promise<void> {
  const name = `Bench ${words}`;
  const file = path.join(folder, `bench-${words}.md`);
  await writeFile(file, `# ${name}\n\n${madeUpParagraphs(words).join("\n\n")}\n`);
  await stetJson(folder, "import", file);
  await page.getByText(name).first().click();
  await page.locator("[data-node=headline]", { hasText: name }).waitFor();
}

async function serveBareEditor(): Promise<{ url: string; close: () => Promise<void> }> {
  const root = fileURLToPath(new URL("./bare", import.meta.url));
  const outDir = path.join(folder, "bare");
  await build({ root, logLevel: "error", build: { outDir } });
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}

function report(rows: readonly Row[]): void {
  const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, node: process.version };
  process.stdout.write(`${JSON.stringify({ machine, keyToPaint: rows }, null, 2)}\n`);
  process.stdout.write("words   Stet p50/p95 ms   bare p50/p95 ms   ratio\n");
  for (const { words, stet, bare: plain, ratio } of rows) {
    const pair = ({ p50, p95 }: Row["stet"]) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
    process.stdout.write(
      `${String(words).padEnd(8)}${pair(stet).padEnd(18)}${pair(plain).padEnd(18)}${ratio.toFixed(2)}\n`,
    );
  }
}
