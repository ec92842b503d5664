import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { connectToOwner } from "../../electron/backend/desk/connect.ts";
import { newDraft, writeBody } from "../deeds/write.ts";
import { stetJson } from "../hosts/shell.ts";
import { DeskPage } from "../pages/desk-page.ts";
import { type BenchDesk, type BenchHost, machine, withWindow } from "./bench-desk.ts";
import { quantile } from "./key-to-paint.ts";

/** Pictures of 24 megapixels come onto the desk, with thumbnails, while somebody writes. */
const PICTURES = Number(process.argv[2] ?? 100);
const MEGAPIXELS_24 = { width: 6000, height: 4000 };
const BETWEEN_KEYS_MS = 80;
const BETWEEN_LOOKS_MS = 50;

await withWindow(async (bench) => {
  const { page } = bench;
  const pictures = await makePictures(bench);
  const desk = new DeskPage(() => page);
  await newDraft(desk, "Cranes");
  await writeBody(desk, "So ");
  const before = await memory(bench);
  const start = performance.now();
  const done = new AbortController();
  const watched = watchMemory(bench, done.signal);
  const answers = timeAnswers(bench, done.signal);
  const typed = type(page, done.signal);
  const result = await stetJson<{ photos: unknown[]; failed: unknown[] }>(
    bench.desk,
    "import",
    pictures,
  );
  const seconds = (performance.now() - start) / 1000;
  done.abort();
  const keys = await typed;
  report({
    pictures: result.photos.length,
    failed: result.failed.length,
    seconds,
    perPictureMs: (1000 * seconds) / PICTURES,
    keys: { pressed: keys.pressed, kept: await kept(bench, keys.pressed) },
    longTasks: keys.longTasks,
    keyToPaintMs: spread(keys.paints),
    hostAnswersMs: spread(await answers),
    hostMegabytes: { before, most: Math.max(...(await watched)) },
  });
});

/** Each with other bytes, so that each is a photo of its own. */
async function makePictures({ folder }: BenchHost): Promise<string> {
  const place = path.join(folder, "card");
  await mkdir(place);
  const noise = { type: "gaussian" as const, mean: 128, sigma: 14 };
  const picture = sharp({ create: { ...MEGAPIXELS_24, channels: 3, background: "#888", noise } });
  const bytes = await picture.jpeg({ quality: 85 }).toBuffer();
  for (let at = 0; at < PICTURES; at += 1) {
    const comment = Buffer.from(`\u00ff\u00fe\0\u0006${String(at).padStart(4, "0")}`, "latin1");
    const file = Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2)]);
    await writeFile(path.join(place, `img${at}.jpg`), file);
  }
  process.stderr.write(`${PICTURES} pictures of ${Math.round(bytes.length / 1e5) / 10} MB.\n`);
  return place;
}

declare global {
  interface Window {
    watched?: { paints: number[]; longTasks: number[] };
  }
}

/** Types without a pause until the work is done; what the page noticed of it. */
async function type(page: Page, until: AbortSignal) {
  await page.evaluate(() => {
    const watched = { paints: [] as number[], longTasks: [] as number[] };
    window.watched = watched;
    new PerformanceObserver((list) => {
      watched.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
    addEventListener(
      "keydown",
      ({ timeStamp }) => {
        requestAnimationFrame(() => watched.paints.push(performance.now() - timeStamp));
      },
      { capture: true },
    );
  });
  let pressed = 0;
  while (!until.aborted) {
    await page.keyboard.press("abcdefghij".charAt(pressed % 10));
    pressed += 1;
    await pause(BETWEEN_KEYS_MS);
  }
  const watched = await page.evaluate(() => window.watched);
  return { pressed, paints: watched?.paints ?? [], longTasks: watched?.longTasks ?? [] };
}

/** How many of the keys stand in the desk's journal, in their order. */
async function kept({ page, desk }: BenchDesk, pressed: number): Promise<number> {
  await page.getByRole("status", { name: "Save state" }).getByText("Saved").waitFor();
  const { client, close } = await connectToOwner(desk);
  const [row] = await client.drafts.list({ limit: 1 });
  const { article } = await client.drafts.show({ id: row?.id ?? ("" as never) });
  await close();
  const typed = Array.from({ length: pressed }, (_, at) => "abcdefghij".charAt(at % 10)).join("");
  const text = JSON.stringify(article.body);
  for (let length = pressed; length > 0; length -= 1) {
    if (text.includes(typed.slice(0, length))) return length;
  }
  return 0;
}

async function timeAnswers({ desk }: BenchHost, until: AbortSignal): Promise<number[]> {
  const { client, close } = await connectToOwner(desk);
  const times: number[] = [];
  while (!until.aborted) {
    const asked = performance.now();
    await client.desk.info();
    times.push(performance.now() - asked);
    await pause(BETWEEN_LOOKS_MS);
  }
  await close();
  return times;
}

async function watchMemory(host: BenchHost, until: AbortSignal): Promise<number[]> {
  const seen: number[] = [];
  while (!until.aborted) {
    seen.push(await memory(host));
    await pause(BETWEEN_LOOKS_MS);
  }
  return seen;
}

/** What the host holds of the machine's memory, in megabytes; where the system has /proc. */
async function memory({ pid }: BenchHost): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? Number.NaN) / 1024);
}

function spread(times: readonly number[]) {
  const at = (share: number) => Math.round(quantile(times, share));
  return { p50: at(0.5), p95: at(0.95), most: Math.round(Math.max(...times)) };
}

function report(figures: object): void {
  process.stdout.write(`${JSON.stringify({ machine: machine(), ...figures }, null, 2)}\n`);
}
