import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as Y from "yjs";
import { type DeskOwner, openDesk } from "../../electron/backend/desk/open-desk.ts";
import { beginSealing } from "../../electron/backend/seal/begin.ts";
import { settleClosed } from "../../electron/backend/seal/settle-closed.ts";
import { portsFor } from "../../electron/backend/testing/ports-for.ts";
import { writeScalar } from "../../shared/article/ydoc/fields.ts";
import { loadDoc } from "../../shared/article/ydoc/roots.ts";
import type { DeskClient } from "../../shared/contract/index.ts";
import { machine } from "./bench-desk.ts";
import { lay } from "./laid-desk.ts";
import { madeUpName } from "./made-up-text.ts";

/** What sealing costs: the same desk plain and sealed, in turns, each in the host's own threads. */
const DRAFTS = Number(process.argv[2] ?? 2_000);
const ROUNDS = Number(process.argv[3] ?? 20);
const SAVES = 60;
const TYPED = ["fog", "harbour crane", madeUpName(7), "zzz"];

// The built threads, as people run them.
process.env.STET_BUILT ??= fileURLToPath(new URL("../../out/main", import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), "stet-bench-sealed-"));
try {
  const plain = path.join(folder, "plain");
  const sealed = path.join(folder, "sealed");
  lay(plain, { drafts: DRAFTS, words: 600, versions: 0 }, process.argv[4]);
  cpSync(plain, sealed, { recursive: true });
  await settleClosed(sealed, (desk) => beginSealing(desk, "grey heron counts seven barges"));
  const desks = { plain: await open(plain), sealed: await open(sealed) };
  report(await measure(desks));
  await desks.plain.close();
  await desks.sealed.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function open(desk: string): Promise<DeskOwner> {
  const opened = await openDesk(portsFor(desk));
  if (opened.kind !== "owner") throw new Error("Somebody else has this desk open.");
  await opened.backend.client.desk.introduce({ name: "Ines Aldor", initials: "IA" });
  return opened.backend;
}

type Kind = "plain" | "sealed";
type Desks = Readonly<Record<Kind, DeskOwner>>;
/** One figure a round, in milliseconds. */
type Times = Readonly<Record<Kind, number[]>>;
/** By the clock, the median of its calls; and what the processor did for all of them. */
type Cost = Readonly<Record<"clock" | "processor", Times>>;

function nothing(): Cost {
  return { clock: { plain: [], sealed: [] }, processor: { plain: [], sealed: [] } };
}

async function measure(desks: Desks): Promise<Readonly<Record<"save" | "search", Cost>>> {
  const costs = { save: nothing(), search: nothing() };
  // The first round fills the caches of both.
  for (let round = -1; round < ROUNDS; round += 1) {
    await turn(desks, save, round, costs.save);
    await turn(desks, search, round, costs.search);
  }
  return costs;
}

/** Whoever is first in a round is second in the next. */
async function turn(
  desks: Desks,
  deed: (client: DeskClient) => Promise<number[]>,
  round: number,
  cost: Cost,
): Promise<void> {
  const kinds: Kind[] = round % 2 === 0 ? ["plain", "sealed"] : ["sealed", "plain"];
  for (const kind of kinds) {
    const before = process.cpuUsage();
    const took = median(await deed(desks[kind].client));
    const { user, system } = process.cpuUsage(before);
    if (round < 0) continue;
    cost.clock[kind].push(took);
    cost.processor[kind].push((user + system) / 1000);
  }
}

/** One change after the other, each until the disk has it. */
async function save({ drafts }: DeskClient): Promise<number[]> {
  const { id } = await drafts.create();
  const doc = loadDoc((await drafts.open({ id })).state);
  const times: number[] = [];
  for (let at = 0; at < SAVES; at += 1) {
    const before = Y.encodeStateVector(doc);
    doc.transact(() => writeScalar(doc, "slug", `crane ${at}`));
    const update = Y.encodeStateAsUpdate(doc, before);
    times.push(await timed(() => drafts.append({ id, update, clientId: doc.clientID })));
  }
  await drafts.bin({ id });
  return times;
}

async function search({ drafts }: DeskClient): Promise<number[]> {
  const times: number[] = [];
  for (const typed of TYPED) {
    for (let end = 1; end <= typed.length; end += 1) {
      const query = typed.slice(0, end);
      times.push(await timed(() => drafts.list({ query, limit: 60 })));
    }
  }
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The geometric mean of the rounds' ratios, with its interval of 95 %. */
function ratioOf({ plain, sealed }: Times) {
  const logs = sealed.map((took, round) => Math.log(took / (plain[round] ?? took)));
  const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
  const variance = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (logs.length - 1);
  const half = 1.96 * Math.sqrt(variance / logs.length);
  const rounded = (log: number) => Number(Math.exp(log).toFixed(3));
  return {
    ratio: rounded(mean),
    from: rounded(mean - half),
    to: rounded(mean + half),
    "plain ms": Number(median(plain).toFixed(2)),
    "sealed ms": Number(median(sealed).toFixed(2)),
  };
}

function report({ save: saves, search: searches }: Awaited<ReturnType<typeof measure>>): void {
  const both = ({ clock, processor }: Cost) => ({
    clock: ratioOf(clock),
    processor: ratioOf(processor),
  });
  const figures = { save: both(saves), search: both(searches) };
  const asked = { drafts: DRAFTS, rounds: ROUNDS };
  process.stdout.write(
    `${JSON.stringify({ machine: machine(), ...asked, ...figures }, null, 2)}\n`,
  );
}
