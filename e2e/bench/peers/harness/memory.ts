import { readFile } from "node:fs/promises";
import type { OpenPage } from "./open-page.ts";

/** Megabytes; null where this system does not tell. */
export interface Memory {
  /** The page's JavaScript after two collections. */
  readonly heap: number;
  /** All of the page's process. */
  readonly process: number | null;
  /** Stet's own host, which the others have no counterpart of here. */
  readonly host: number | null;
  readonly elements: number;
}

export async function memory(
  { browser, cdp }: OpenPage,
  hostPid: number | undefined,
): Promise<Memory> {
  for (let time = 0; time < 2; time += 1) await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const { nodes } = await cdp.send("Memory.getDOMCounters");
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  await whole.detach();
  const pids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const sizes = await Promise.all(pids.map(residentOf));
  // Beside the page's own there is an empty one that waits for the next page.
  const largest = Math.max(...sizes.map((size) => size ?? 0));
  return {
    heap: usedSize / 2 ** 20,
    process: largest === 0 ? null : largest,
    host: hostPid === undefined ? null : await residentOf(hostPid),
    elements: nodes,
  };
}

async function residentOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
