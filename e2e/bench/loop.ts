import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { connectToOwner } from "../../electron/backend/desk/connect.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import { PLAIN_QUERY } from "../../shared/find/query.ts";
import { startServer } from "../hosts/server.ts";
import { machine } from "./bench-desk.ts";
import { quantile } from "./key-to-paint.ts";
import { lay } from "./laid-desk.ts";
import type { SeenOfLoop, Stall } from "./loop-watch.ts";
import { madeUpName, madeUpParagraphs } from "./made-up-text.ts";

/**
 * The loop of the built host while everything that a desk does runs at once: how long it stands still,
 * and what was under way. This program asks, as a shell does, and the host does nothing else.
 */
const DRAFTS = Number(process.argv[2] ?? 20_000);
const WORDS = 600;
const PHOTOS = 3;
const MEGAPIXELS_24 = { width: 6000, height: 4000 };
const ROUNDS = Number(process.argv[4] ?? 3);
/** Another one to be held beside this. */
const BUILD = path.resolve(process.argv[5] ?? "out");
const SERVER = path.join(BUILD, "main/server/index.js");
const WATCH = new URL("loop-watch.ts", import.meta.url);

/** When a work was under way, in milliseconds since 1970. */
interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const spans: Span[] = [];
const folder = mkdtempSync(path.join(tmpdir(), "stet-loop-"));
try {
  const desk = path.join(folder, "desk");
  lay(desk, { drafts: DRAFTS, words: WORDS, versions: 0 }, process.argv[3]);
  report(await watched(desk, path.join(folder, "seen.json")));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function watched(desk: string, file: string): Promise<SeenOfLoop> {
  const watching = { NODE_OPTIONS: `--import ${WATCH.href}`, STET_LOOP: file };
  const { child } = await startServer(desk, null, watching, SERVER);
  const { client, close } = await connectToOwner(desk);
  const picture = await pictureOf(MEGAPIXELS_24);
  await client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all(works(client, picture).map(([name, work]) => during(name, work)));
  }
  await close();
  child.kill();
  await once(child, "exit");
  return JSON.parse(readFileSync(file, "utf8")) as SeenOfLoop;
}

async function during(name: string, work: () => Promise<unknown>): Promise<void> {
  const from = Date.now();
  await work();
  spans.push({ name, from, to: Date.now() });
}

function asTyped(at: number) {
  return { query: "harbour".slice(0, 1 + (at % 7)) };
}

type Work = readonly [name: string, work: () => Promise<unknown>];

function works(client: DeskClient, picture: Buffer): Work[] {
  const { drafts, find, exports, imports, backups, statistics, photos } = client;
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
    ["photos", () => again(PHOTOS, (at) => photos.add({ file: photoFile(picture, at) }))],
    ["checks", () => checkSome(client)],
  ];
}

async function exportSome({ drafts }: DeskClient, exports: DeskClient["exports"]): Promise<void> {
  const rows = await drafts.list({ limit: 50 });
  const ids = rows.map(({ id }) => id);
  for (const format of ["html", "markdown", "docx"] as const) {
    await exports.download({ drafts: ids, format, force: true });
  }
}

async function checkSome({ drafts, checks }: DeskClient): Promise<void> {
  const rows = await drafts.list({ limit: 20 });
  for (const { id } of rows) await checks.find({ draft: id });
}

/** What a camera makes: some ten megabytes that cannot be packed. */
function pictureOf(size: { width: number; height: number }): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 14 };
  return sharp({ create: { ...size, channels: 3, background: "#888", noise } })
    .jpeg({ quality: 85 })
    .toBuffer();
}

/** Each is another one, by a comment in it. */
function photoFile(picture: Buffer, at: number): File {
  const text = `${spans.length} ${at}`.padStart(12);
  const comment = Buffer.from(`\u00ff\u00fe\0\u000e${text}`, "latin1");
  const bytes = Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2)]);
  return new File([bytes], `img${at}.jpg`, { type: "image/jpeg" });
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

/** The start of the host is not meant: its stalls have nothing under way. */
function report({ stalls, ...whole }: SeenOfLoop): void {
  const met = stalls.map((stall) => ({ ...stall, underWay: underWay(stall) }));
  const longest = met
    .filter((stall) => stall.underWay.length > 0)
    .sort((a, b) => b.cpuMs - a.cpuMs)
    .slice(0, 12);
  const figures = { machine: machine(), drafts: DRAFTS, whole, stalls: stalls.length, longest };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  for (const name of new Set(spans.map((span) => span.name))) {
    const all = spans.filter((span) => span.name === name).map(({ from, to }) => to - from);
    process.stdout.write(`${name.padEnd(16)}${quantile(all, 0.5).toFixed(0)} ms\n`);
  }
  for (const { wallMs, cpuMs, underWay } of longest) {
    const ms = `${wallMs.toFixed(1)} ms, at work ${cpuMs.toFixed(1)}`;
    process.stdout.write(`${ms.padEnd(32)}${underWay.join(", ")}\n`);
  }
}

function underWay({ at, wallMs }: Stall): string[] {
  const met = spans.filter(({ from, to }) => from < at + wallMs && to > at);
  return met.map(({ name }) => name);
}
