import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { openDesk } from "../../electron/backend/desk/open-desk.ts";
import { portsFor } from "../../electron/backend/testing/ports-for.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import { PLAIN_QUERY } from "../../shared/find/query.ts";
import { machine } from "./bench-desk.ts";
import { quantile } from "./key-to-paint.ts";
import { lay } from "./laid-desk.ts";
import { type LoopWatch, watchLoop } from "./loop-watch.ts";
import { madeUpName, madeUpParagraphs } from "./made-up-text.ts";

/**
 * The host's loop while everything that a desk does runs at once: how long it stands still, and what
 * was under way. The host is this process; its threads are those that were built.
 */
const DRAFTS = Number(process.argv[2] ?? 20_000);
const WORDS = 600;
const ROUNDS = Number(process.argv[4] ?? 3);

process.env.STET_BUILT ??= path.resolve("out/main");
const folder = mkdtempSync(path.join(tmpdir(), "stet-loop-"));
try {
  const desk = path.join(folder, "desk");
  lay(desk, { drafts: DRAFTS, words: WORDS, versions: 0 }, process.argv[3]);
  const opened = await openDesk(portsFor(desk));
  if (opened.kind !== "owner") throw new RangeError("Somebody else has this desk open.");
  await measure(opened.backend.client);
  await opened.backend.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(client: DeskClient): Promise<void> {
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  const whole = monitorEventLoopDelay({ resolution: 1 });
  const watch = watchLoop();
  whole.enable();
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(works(client).map(([name, work]) => watch.during(name, work)));
  }
  whole.disable();
  report(watch, { p99: whole.percentile(99) / 1e6, max: whole.max / 1e6 });
}

function asTyped(at: number) {
  return { query: "harbour".slice(0, 1 + (at % 7)) };
}

type Work = readonly [name: string, work: () => Promise<unknown>];

function works(client: DeskClient): Work[] {
  const { drafts, find, exports, imports, backups, statistics } = client;
  const query = { ...PLAIN_QUERY, text: madeUpName(4_321) };
  return [
    ["list", () => again(20, () => drafts.list({ limit: 200 }))],
    ["list, whole", () => drafts.list({ limit: 100_000 })],
    ["search", () => again(20, (at) => drafts.list({ ...asTyped(at), limit: 200 }))],
    ["filters", () => again(5, () => drafts.facets())],
    ["find", () => find.look({ query, replacement: null, filter: { limit: 2000 } })],
    ["statistics", () => statistics.desk({ days: 30 })],
    ["export", () => exportSome(client, exports)],
    ["import", () => imports.files({ files: texts() })],
    ["backup", () => backups.make()],
  ];
}

async function exportSome({ drafts }: DeskClient, exports: DeskClient["exports"]): Promise<void> {
  const rows = await drafts.list({ limit: 50 });
  const ids = rows.map(({ id }) => id);
  for (const format of ["html", "markdown", "docx"] as const) {
    await exports.download({ drafts: ids, format, force: true });
  }
}

function texts() {
  return Array.from({ length: 20 }, (_, at) => {
    const text = `# ${madeUpName(at)}\n\n${madeUpParagraphs(WORDS, at).join("\n\n")}\n`;
    return { path: `${at}.md`, file: new File([text], `${at}.md`) };
  });
}

async function again(times: number, work: (at: number) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < times; at += 1) await work(at);
}

function report({ stalls, times }: LoopWatch, whole: { p99: number; max: number }): void {
  const longest = [...stalls].sort((a, b) => b.cpuMs - a.cpuMs).slice(0, 12);
  const figures = { machine: machine(), drafts: DRAFTS, whole, stalls: stalls.length, longest };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  for (const [name, all] of times) {
    process.stdout.write(`${name.padEnd(16)}${quantile(all, 0.5).toFixed(0)} ms\n`);
  }
  for (const { wallMs, cpuMs, underWay } of longest) {
    const ms = `${wallMs.toFixed(1)} ms, at work ${cpuMs.toFixed(1)}`;
    process.stdout.write(`${ms.padEnd(32)}${underWay.join(", ")}\n`);
  }
}
