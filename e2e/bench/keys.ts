import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import { type BenchDesk, draftNamed, machine, openDraft, withWindow } from "./bench-desk.ts";
import { keyToPaint, spread } from "./key-to-paint.ts";

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

await withWindow(async (desk) => {
  const bare = await serveBareEditor(desk.folder);
  const rows: Row[] = [];
  for (const words of SIZES) rows.push(await measure(desk, bare.url, words));
  await bare.close();
  report(rows);
});

/** Alternates between the two editors, so that a busy machine slows both alike. */
async function measure(desk: BenchDesk, bareUrl: string, words: number): Promise<Row> {
  const { page, browser } = desk;
  const name = `Bench ${words}`;
  await draftNamed(desk, name, words);
  await openDraft(desk, name);
  const plain = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await plain.goto(`${bareUrl}?words=${words}`);
  const times = { stet: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.bringToFront();
    times.stet.push(...(await keyToPaint(page, KEYS)));
    await plain.bringToFront();
    times.bare.push(...(await keyToPaint(plain, KEYS)));
  }
  await plain.close();
  const row = { words, stet: spread(times.stet), bare: spread(times.bare) };
  return { ...row, ratio: row.stet.p50 / row.bare.p50 };
}

async function serveBareEditor(
  folder: string,
): Promise<{ url: string; close: () => Promise<void> }> {
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
  process.stdout.write(`${JSON.stringify({ machine: machine(), keyToPaint: rows }, null, 2)}\n`);
  process.stdout.write("words   Stet p50/p95 ms   bare p50/p95 ms   ratio\n");
  for (const { words, stet, bare: plain, ratio } of rows) {
    const pair = ({ p50, p95 }: Row["stet"]) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
    process.stdout.write(
      `${String(words).padEnd(8)}${pair(stet).padEnd(18)}${pair(plain).padEnd(18)}${ratio.toFixed(2)}\n`,
    );
  }
}
