import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { seedOf } from "../torture/random.ts";
import { converge, type World } from "./proofs/convergence.ts";
import { photosInS3 } from "./proofs/photos-in-s3.ts";
import { signIn } from "./proofs/sign-in.ts";
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
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const until =
  values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000;

interface Proof {
  readonly name: string;
  /** Why it cannot be run here; null where it can. */
  readonly hindrance: () => string | null;
  readonly run: () => Promise<void>;
}

const PROOFS: readonly Proof[] = [
  { name: "folder", hindrance: () => null, run: () => convergence("folder", 1, null) },
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

async function severalProcesses(name: string, isHashed: boolean): Promise<void> {
  const [postgres, redis] = [await startPostgres(), await startRedis()];
  const services = { STET_NEWSROOM_DATABASE: postgres.url, STET_NEWSROOM_REDIS: redis.url };
  try {
    await convergence(name, 3, services, isHashed);
  } finally {
    await redis.stop();
    await postgres.stop();
  }
}

/** The same processes, reached by a proxy that brings all of one draft to one of them. */
async function behindProxy(servers: readonly NewsroomProcess[]) {
  const proxy = await hashingProxy(servers.map(({ port }) => port));
  const { port, url } = proxy;
  return { servers: servers.map((server) => ({ ...server, port, url })), stop: proxy.stop };
}

async function convergence(
  name: string,
  count: number,
  services: Environment | null,
  isHashed = false,
) {
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
    const invitation = invite(environment, "editor", [...args, "--uses", "1000"]);
    await inTurn(name, { servers, invitation });
  } finally {
    for (const server of servers) await server.end("SIGTERM");
    await proxy?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inTurn(name: string, world: World): Promise<void> {
  const sum: Record<string, number> = {};
  const seeds = Number(values.seeds);
  for (let round = 0; round < seeds && Date.now() < until; round += 1) {
    const seedOfRound = seedOf(seed, name, round);
    try {
      const figures = await converge(world, seedOfRound);
      for (const [key, value] of Object.entries(figures)) sum[key] = (sum[key] ?? 0) + value;
    } catch (error) {
      failures += 1;
      say(
        `${name}: seed ${seed}, round ${round}: ${error instanceof Error ? error.message : error}`,
      );
    }
    say(`${name}: ${round + 1} of ${seeds} ${JSON.stringify(sum)}`);
  }
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
