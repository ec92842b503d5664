import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";
import { startServer } from "../hosts/server.ts";
import { draftNamed, launchBrowser, machine, openDraft, withWindow } from "./bench-desk.ts";
import { watchCaret } from "./caret-watch.ts";
import { quantile } from "./key-to-paint.ts";

/**
 * From the host's start to a caret in the last draft, of 7,000 words: in a browser that has never
 * seen the page, and again in one that has. Several builds take turns, so that a busy machine slows
 * all alike: `npm run bench -- start 30 out ../before/out`.
 */
const ROUNDS = Number(process.argv[2] ?? 30);
const BUILDS = process.argv.length > 3 ? process.argv.slice(3) : ["out"];
const WORDS = 7_000;
const NAME = "The long night shift";
/** Everything that the start puts off has been done by then. */
const REST_MS = 2_500;

/** Milliseconds where it is not said. */
interface Start {
  /** From the process to its one line; how much of that was CPU. */
  readonly host: number;
  readonly hostCpu: number;
  /** From the page being asked for to the caret, painted. */
  readonly cold: number;
  readonly again: number;
  /** What the page's process worked until the caret stood, and until it rested. */
  readonly coldCpu: number;
  readonly restCpu: number;
  readonly againCpu: number;
  readonly heapMB: number;
}

await withWindow(async (laid) => {
  await draftNamed(laid, NAME, WORDS);
  await openDraft(laid, NAME);
  await laid.page.getByRole("status", { name: "Save state" }).getByText("Saved").waitFor();
  // The caret is kept when typing rests, and where it stands is where the next start is.
  await pause(REST_MS);
  const starts = new Map<string, Start[]>(BUILDS.map((build) => [build, []]));
  await laid.stop();
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = round % 2 === 0 ? BUILDS : BUILDS.toReversed();
    for (const build of turn) starts.get(build)?.push(await startOnce(laid.desk, build));
  }
  report(starts);
});

async function startOnce(desk: string, build: string): Promise<Start> {
  const began = performance.now();
  const server = path.resolve(build, "main/server/index.js");
  const { url, child } = await startServer(desk, null, {}, server);
  const host = performance.now() - began;
  const hostCpu = cpuOf(child.pid);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watchCaret);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    await page.goto(url, { waitUntil: "commit" });
    const cold = await caret(page);
    const coldCpu = await worked(cdp);
    await pause(REST_MS);
    const restCpu = await worked(cdp);
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    // Code is kept compiled from its second run on.
    await page.reload({ waitUntil: "commit" });
    await caret(page);
    await pause(REST_MS);
    const before = await worked(cdp);
    await page.reload({ waitUntil: "commit" });
    const again = await caret(page);
    const againCpu = (await worked(cdp)) - before;
    return { host, hostCpu, cold, again, coldCpu, restCpu, againCpu, heapMB: usedSize / 2 ** 20 };
  } finally {
    await browser.close();
    child.kill();
    if (child.exitCode === null) await once(child, "exit");
  }
}

function caret(page: Page): Promise<number> {
  return page.evaluate(() => window.caretStands ?? Number.NaN);
}

/** CPU time of the page's process so far. */
async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ProcessTime")?.value ?? Number.NaN) * 1000;
}

/** CPU time of a process so far; known on Linux alone. */
function cpuOf(pid: number | undefined): number {
  if (process.platform !== "linux") return Number.NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function report(starts: ReadonlyMap<string, readonly Start[]>): void {
  const figures = [
    "host",
    "hostCpu",
    "cold",
    "coldCpu",
    "restCpu",
    "again",
    "againCpu",
    "heapMB",
  ] as const;
  const rows = [...starts].map(([build, all]) => {
    const spread = figures.map((name) => {
      const values = all.map((start) => start[name]);
      return [name, { p50: round(quantile(values, 0.5)), p95: round(quantile(values, 0.95)) }];
    });
    return { build, ...Object.fromEntries(spread) };
  });
  process.stdout.write(
    `${JSON.stringify({ machine: machine(), rounds: ROUNDS, start: rows }, null, 2)}\n`,
  );
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
