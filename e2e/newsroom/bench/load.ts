import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { uuidv7 } from "uuidv7";
import { newArticle } from "../article-of-words.ts";
import { type Environment, invite, newsroomProcess } from "../services/newsroom-process.ts";
import { startPostgres } from "../services/postgres.ts";
import { startRedis } from "../services/redis.ts";
import { startTypists, type Typists } from "./typists.ts";

/**
 * `npm run proof:newsroom -- load`: many who type in many drafts. From a key until another desk has it, and
 * what the servers take meanwhile. Typists share this machine with the servers.
 */
const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "500" },
    drafts: { type: "string", default: "200" },
    processes: { type: "string", default: "1" },
    seconds: { type: "string", default: "30" },
    /** Keys a second of each who types; of those who have a draft open, one in `readers` types. */
    keys: { type: "string", default: "2" },
    folder: { type: "boolean", default: false },
  },
});
const [clients, drafts, processes, seconds, keys] = (
  ["clients", "drafts", "processes", "seconds", "keys"] as const
).map((name) => Number(values[name])) as [number, number, number, number, number];

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
  const ids = Array.from({ length: drafts }, () => uuidv7());
  const typists: Typists = await startTypists({
    ...{ clients, drafts: ids, invitation, keys, begin: newArticle },
    urls: servers.map(({ url }) => url),
  });
  await typists.ready();
  const before = servers.map(({ pid }) => cpuOf(pid()));
  const result = await typists.type(seconds);
  const after = servers.map(({ pid }) => cpuOf(pid()));
  const taken = after.map((cpu, at) => (100 * (cpu - (before[at] ?? 0))) / seconds);
  const memory = servers.map(({ pid }) => memoryOf(pid()));
  say({
    ...{ clients, drafts, processes, seconds, store: values.folder ? "SQLite" : "PostgreSQL" },
    ...result,
    cpuPercent: taken.map(Math.round),
    memoryMb: memory.map(Math.round),
  });
  typists.close();
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

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
