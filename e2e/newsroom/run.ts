import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { seedOf } from "../torture/random.ts";
import { converge } from "./proofs/convergence.ts";
import { hosts } from "./proofs/hosts.ts";
import { photosInS3 } from "./proofs/photos-in-s3.ts";
import type { Figures } from "./proofs/round.ts";
import { signIn } from "./proofs/sign-in.ts";
import { type World, worldOf } from "./proofs/world.ts";
import { hashingProxy } from "./services/hashing-proxy.ts";
import {
  type Environment,
  invite,
  type NewsroomProcess,
  newsroomProcess,
} from "./services/newsroom-process.ts";
import { noPostgres, startPostgres } from "./services/postgres.ts";
import { noRedis, startRedis } from "./services/redis.ts";

/** `npm run proof:newsroom`: see `README.md`. */
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    seed: { type: "string" },
    seeds: { type: "string", default: "20" },
    minutes: { type: "string" },
    /** So many rounds run at once, on the same servers. */
    abreast: { type: "string", default: "10" },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const abreast = Math.max(1, Number(values.abreast));
const until =
  values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000;

interface Servers {
  readonly count: number;
  readonly services: Environment | null;
  readonly isHashed: boolean;
}
const ONE: Servers = { count: 1, services: null, isHashed: false };

/** Each takes as long as many rounds of the others. */
const ROUNDS_OF_HOSTS = 10;

interface Proof {
  readonly name: string;
  /** Why it cannot be run here; null where it can. */
  readonly hindrance: () => string | null;
  readonly run: () => Promise<void>;
}

const PROOFS: readonly Proof[] = [
  {
    name: "folder",
    hindrance: () => null,
    run: () => withServers(ONE, (world) => inBatches("folder", world)),
  },
  {
    name: "processes",
    hindrance: () => noPostgres() ?? noRedis(),
    run: () => severalProcesses("processes", false),
  },
  {
    name: "hashed",
    hindrance: () => noPostgres() ?? noRedis(),
    run: () => severalProcesses("hashed", true),
  },
  { name: "hosts", hindrance: () => null, run: desksAsHosts },
  { name: "s3", hindrance: () => null, run: () => once("s3", photosInS3) },
  { name: "sign-in", hindrance: () => null, run: () => once("sign-in", signIn) },
];

let failures = 0;
say(`Seed ${seed}.`);
for (const { name, hindrance, run } of PROOFS) {
  if (values.only !== undefined && values.only !== name) continue;
  const why = hindrance();
  if (why !== null) say(`${name}: skipped. ${why}`);
  else await run();
}
say(failures === 0 ? "All held." : `${failures} failed.`);
process.exitCode = failures === 0 ? 0 : 1;

/** `isHashed`: behind a proxy that brings all of one lane to one process. */
async function severalProcesses(name: string, isHashed: boolean): Promise<void> {
  const [postgres, redis] = [await startPostgres(), await startRedis()];
  const services = { STET_NEWSROOM_DATABASE: postgres.url, STET_NEWSROOM_REDIS: redis.url };
  try {
    await withServers({ count: 3, services, isHashed }, (world) => inBatches(name, world));
  } finally {
    await redis.stop();
    await postgres.stop();
  }
}

async function desksAsHosts(): Promise<void> {
  const sum: Record<string, number> = {};
  const rounds = Math.min(Number(values.seeds), ROUNDS_OF_HOSTS);
  for (let round = 0; round < rounds && Date.now() < until; round += 1) {
    await withServers(ONE, async (worldOfRound) => {
      try {
        add(sum, await hosts(worldOfRound(), seedOf(seed, "hosts", round)));
      } catch (error) {
        failures += 1;
        say(`hosts: seed ${seed}, round ${round}: ${error instanceof Error ? error.stack : error}`);
      }
    });
    say(`hosts: ${round + 1} of ${rounds} ${JSON.stringify(sum)}`);
  }
}

async function withServers(
  { count, services, isHashed }: Servers,
  work: (world: () => World) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-newsroom-"));
  const environment = { ...services, STET_NEWSROOM_PHOTOS: path.join(folder, "photos") };
  const args = services === null ? ["--desk", folder] : [];
  const own = await Promise.all(
    Array.from({ length: count }, () => newsroomProcess(environment, args)),
  );
  const proxy = isHashed ? await behindProxy(own) : null;
  const servers = proxy?.servers ?? own;
  try {
    for (const server of servers) await server.start();
    // Each invitation lets in so many.
    const world = () =>
      worldOf(servers, invite(environment, "editor", [...args, "--uses", "1000"]));
    await work(world);
  } finally {
    for (const server of servers) await server.end("SIGTERM");
    await proxy?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same processes, reached by a proxy that brings all of one draft to one of them. */
async function behindProxy(servers: readonly NewsroomProcess[]) {
  const proxy = await hashingProxy(servers.map(({ port }) => port));
  const { port, url } = proxy;
  return { servers: servers.map((server) => ({ ...server, port, url })), stop: proxy.stop };
}

async function inBatches(name: string, worldOfBatch: () => World): Promise<void> {
  const sum: Record<string, number> = {};
  const seeds = Number(values.seeds);
  let slowestEnd = 0;
  for (let first = 0; first < seeds && Date.now() < until; first += abreast) {
    const rounds = Array.from({ length: Math.min(abreast, seeds - first) }, (_, at) => first + at);
    const world = worldOfBatch();
    const own = rounds.map((round) => seedOf(seed, name, round));
    for (const [at, { wrong, figures }] of (await converge(world, own)).entries()) {
      add(sum, figures);
      if (wrong === null) continue;
      failures += 1;
      say(`${name}: seed ${seed}, round ${first + at}: ${wrong}`);
    }
    add(sum, { serversEnded: world.ended() });
    failures += world.faults.length;
    for (const fault of world.faults) say(`${name}: seed ${seed}, from round ${first}: ${fault}`);
    slowestEnd = Math.max(slowestEnd, world.slowestEnd());
    const said = { ...sum, slowestEndMs: Math.round(slowestEnd) };
    say(`${name}: ${first + rounds.length} of ${seeds} ${JSON.stringify(said)}`);
  }
}

function add(sum: Record<string, number>, figures: Figures): void {
  for (const [name, figure] of Object.entries(figures)) sum[name] = (sum[name] ?? 0) + figure;
}

async function once(name: string, proof: () => Promise<void>): Promise<void> {
  try {
    await proof();
    say(`${name}: held`);
  } catch (error) {
    failures += 1;
    say(`${name}: ${error instanceof Error ? error.stack : error}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
