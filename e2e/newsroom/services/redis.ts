import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import os from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";
import type { Service } from "./postgres.ts";
import { end, has, start } from "./program.ts";

export const noRedis = (): string | null =>
  has("redis-server") ? null : "Redis is not installed (Debian: redis-server).";

/** A real Redis of its own, that keeps nothing. */
export async function startRedis(): Promise<Service> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "stet-redis-"));
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = start("redis-server", args, { cwd: folder });
  await untilOpen(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How many messages were published in it since it started. */
export function published(url: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(Number(port), hostname, () =>
      socket.write("INFO commandstats\r\nQUIT\r\n"),
    );
    socket.on("data", (piece) => {
      text += piece;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(Number(/cmdstat_publish:calls=(\d+)/.exec(text)?.[1] ?? 0)));
  });
}

async function untilOpen(port: number): Promise<void> {
  for (let at = 0; at < 200; at += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => {
        socket.destroy();
        resolve(true);
      });
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing listens at port ${port}.`);
}
