import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { uuidv7 } from "uuidv7";
import { newArticle } from "../article-of-words.ts";
import { lanesAt } from "../proof-desk.ts";
import { hashingProxyInThread } from "../services/hashing-proxy.ts";
import { type Environment, invite, newsroomProcess } from "../services/newsroom-process.ts";
import { startPostgres } from "../services/postgres.ts";
import { published, startRedis } from "../services/redis.ts";
import { startTypists, type Typed } from "./typists.ts";

/**
 * `npm run proof:newsroom -- load`: many who type in many drafts. From a key until another desk has it, and
 * what the servers take meanwhile. Typists share this machine with the servers; twenty of them are measured,
 * the others type in a thread of their own.
 */
const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "500" },
    drafts: { type: "string", default: "200" },
    processes: { type: "string", default: "1" },
    seconds: { type: "string", default: "30" },
    /** A second, of each. */
    keys: { type: "string", default: "2" },
    folder: { type: "boolean", default: false },
    /** All who have one draft open come to one process, by a proxy that hashes. */
    hashed: { type: "boolean", default: false },
  },
});
const [clients, drafts, processes, seconds, keys] = (
  ["clients", "drafts", "processes", "seconds", "keys"] as const
).map((name) => Number(values[name])) as [number, number, number, number, number];

/** Of the clients, two in each of their drafts, across processes where there are several. */
const MEASURED = 20;

const folder = mkdtempSync(path.join(os.tmpdir(), "stet-newsroom-"));
const services = values.folder ? [] : [await startPostgres(), await startRedis()];
const [postgres, redis] = services;
const environment: Environment = {
  STET_NEWSROOM_PHOTOS: path.join(folder, "photos"),
  ...(postgres && redis
    ? { STET_NEWSROOM_DATABASE: postgres.url, STET_NEWSROOM_REDIS: redis.url }
    : {}),
};
const args = values.folder ? ["--desk", folder] : [];
const servers = await Promise.all(
  Array.from({ length: processes }, () => newsroomProcess(environment, args)),
);
try {
  for (const server of servers) await server.start();
  const invitation = invite(environment, "editor", [...args, "--uses", "1000"]);
  const proxy = values.hashed ? await hashingProxyInThread(servers.map(({ port }) => port)) : null;
  const urls = proxy === null ? servers.map(({ url }) => url) : [proxy.url];
  const lanes = await lanesAt(urls[0] as string);
  const ids = Array.from({ length: drafts }, () => uuidv7());
  const setting = { urls, lanes, invitation, keys };
  const crowd = { ...setting, clients: clients - MEASURED, drafts: ids.slice(MEASURED / 2) };
  const thread = new Worker(new URL("./load-thread.ts", import.meta.url), { workerData: crowd });
  const [, typists] = await Promise.all([
    once(thread, "message"),
    startTypists({
      ...{ ...setting, clients: MEASURED, drafts: ids.slice(0, MEASURED / 2) },
      begin: newArticle,
    }),
  ]);
  await typists.ready();
  const before = servers.map(({ pid }) => cpuOf(pid()));
  const publishedBefore = redis ? await published(redis.url) : 0;
  const ownBefore = process.cpuUsage();
  thread.postMessage(seconds);
  const typed = once(thread, "message") as Promise<[Typed]>;
  const [result, [others]] = await Promise.all([typists.type(seconds), typed]);
  const own = process.cpuUsage(ownBefore);
  const after = servers.map(({ pid }) => cpuOf(pid()));
  const taken = after.map((cpu, at) => cpu - (before[at] ?? 0));
  const redisMessages = redis ? (await published(redis.url)) - publishedBefore : 0;
  const told = await Promise.all(servers.map(({ url }) => metricsOf(url)));
  const keysTyped = result.keysTyped + others.keysTyped;
  const memory = servers.map(({ pid }) => memoryOf(pid()));
  say({
    ...{ clients, drafts, processes, seconds, hashed: values.hashed, lanes },
    ...{ store: values.folder ? "SQLite" : "PostgreSQL", ...result, keysTyped },
    cpuPercent: taken.map((cpu) => Math.round((100 * cpu) / seconds)),
    // Of all servers together: it says the same on a busy machine.
    cpuMsPerKey: Math.round((1e6 * taken.reduce((sum, cpu) => sum + cpu, 0)) / keysTyped) / 1000,
    redisMessagesPerKey: Math.round((100 * redisMessages) / keysTyped) / 100,
    draftsOpen: told.map(({ documents }) => documents),
    // Where this is most of what the machine has, times tell of the machine alone.
    typistsCpuPercent: Math.round((own.user + own.system) / 10_000 / seconds),
    // Of “stored”, within the servers and on average.
    storedAtServerMs: told.map(({ stored }) => stored),
    // Of the servers' own loops: what they wait for themselves, or for the machine.
    loopLagMsP50AndP99: told.map(({ lag }) => lag),
    memoryMb: memory.map(Math.round),
  });
} finally {
  for (const server of servers) await server.end("SIGKILL");
  for (const service of services) await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

/** Seconds of a processor that a process has had (Linux). */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function memoryOf(pid: number): number {
  const found = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(found?.[1] ?? 0) / 1024;
}

async function metricsOf(
  url: string,
): Promise<{ documents: number; lag: number[]; stored: number }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1]);
  const lag = ["p50", "p99"].map((share) =>
    Math.round(value(`nodejs_eventloop_lag_${share}_seconds`) * 1000),
  );
  const stored = (1000 * value("stet_stored_seconds_sum")) / value("stet_stored_seconds_count");
  return { documents: value("stet_documents"), lag, stored: Math.round(stored * 10) / 10 };
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
