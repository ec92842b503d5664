import { spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";
import { end, has, runProgram, start } from "./program.ts";

export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

export const noPostgres = (): string | null =>
  has("initdb") && has("postgres") ? null : "PostgreSQL is not installed (Debian: postgresql).";

/** A real PostgreSQL of its own, in a folder that goes with it. It does not run as root. */
export async function startPostgres(): Promise<Service> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-postgres-"));
  const user = process.getuid?.() === 0 ? postgresUser() : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  runProgram("initdb", ["-D", data, "-U", "stet", "-A", "trust", "-E", "UTF8"], {
    ...{ ...user, cwd: folder },
  });
  const port = await freePort();
  const args = ["-D", data, "-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1"];
  const child = start("postgres", args, { ...user, cwd: folder });
  const url = `postgres://stet@127.0.0.1:${port}/postgres`;
  await untilReady(port);
  return {
    url,
    stop: async () => {
      await end(child, "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function postgresUser(): { uid: number; gid: number } {
  const number = (flag: string) => {
    return Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  };
  return { uid: number("-u"), gid: number("-g") };
}

async function untilReady(port: number): Promise<void> {
  for (let at = 0; at < 200; at += 1) {
    const asked = spawnSync("pg_isready", ["-h", "127.0.0.1", "-p", String(port)]);
    if (asked.status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("PostgreSQL did not come up.");
}
