import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** Runs after the test, last registered first. */
export function afterwards(step: () => unknown): void {
  undo.push(step);
}

/** An empty folder of this test's own, gone after it. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "stet-")));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
