import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { z } from "zod";

/** Writes a file that only its user may read, under a temporary name first: whole or as it was. */
export function writeJsonFile(path: string, value: object): void {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  renameSync(unfinished, path);
}

/** Null where there is none, or half a file of a machine that lost power, or something else. */
export function readJsonFile<Value>(path: string, shape: z.ZodType<Value>): Value | null {
  try {
    const parsed = shape.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    // Missing or no JSON: either way it says nothing.
    return null;
  }
}
