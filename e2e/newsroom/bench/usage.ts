import { readFileSync } from "node:fs";

/** Seconds of a processor that a process has had (Linux). */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export function memoryOf(pid: number): number {
  const found = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Math.round(Number(found?.[1] ?? 0) / 1024);
}

/** How many calls over HTTP a server has answered, by route. */
export async function callsAt(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const calls: Record<string, number> = {};
  for (const [, route = "", count] of text.matchAll(
    /^\S*_count\{[^}]*route="([^"]+)"[^}]*\} (\d+)$/gm,
  )) {
    calls[route] = (calls[route] ?? 0) + Number(count);
  }
  return calls;
}

/** The median, and what 95 of 100 stay below. */
export function shares(values: readonly number[]): { half: number; most: number } {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { half: at(0.5), most: at(0.95) };
}

export const round = (value: number): number => Math.round(value * 100) / 100;
