import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { quantile } from "../../key-to-paint.ts";
import { COMPARERS, type Comparer } from "./comparers.ts";
import { type Pair, pairs } from "./pairs.ts";

/** What comparing the same two texts takes and shows, in Stet and in what else does it. */
const ROUNDS = 10;

const folder = await mkdtemp(path.join(os.tmpdir(), "stet-compare-"));
const rows: Row[] = [];
try {
  for (const pair of pairs()) {
    for (const comparer of COMPARERS) rows.push(await measured(comparer, pair));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
process.stdout.write("| pair | by | p50, ms | words shown as changed | least possible |\n");
process.stdout.write("|---|---|---:|---:|---:|\n");
for (const { pair, by, p50, shown, least } of rows) {
  process.stdout.write(`| ${pair} | ${by} | ${p50.toFixed(0)} | ${shown} | ${least} |\n`);
}

interface Row {
  readonly pair: string;
  readonly by: string;
  readonly p50: number;
  readonly shown: number;
  readonly least: number;
}

/** The first time is left out: it warms up, in each alike. */
async function measured({ name, ready }: Comparer, pair: Pair): Promise<Row> {
  const { compare, shown } = await ready(pair, folder);
  const told = compare();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    compare();
    return performance.now() - start;
  });
  return {
    pair: pair.name,
    by: name,
    p50: quantile(times, 0.5),
    shown: shown(told),
    least: pair.least,
  };
}
