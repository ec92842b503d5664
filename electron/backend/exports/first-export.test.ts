import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const PROGRAM = fileURLToPath(new URL("../testing/loaded-by-exports.ts", import.meta.url));

test("the host's own thread loads nothing for the first exports, so that no key waits for that", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, newFolder()]);
  const { before, names } = JSON.parse(stdout) as { before: number; names: string[] };
  expect(before).toBeGreaterThan(100);
  expect(names).toEqual([]);
});
