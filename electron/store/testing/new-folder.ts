import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const afterTest: (() => unknown)[] = [];
const afterFile: (() => unknown)[] = [];

/** Runs after the test, last registered first. */
export function afterwards(step: () => unknown): void {
  afterTest.push(step);
}

/** Runs after the last test of the file, last registered first. */
export function atTheEnd(step: () => unknown): void {
  afterFile.push(step);
}

/** For the set-up of each test file, since this module is loaded once for many of them. */
export const undoTest = (): Promise<void> => undo(afterTest);
export const undoFile = (): Promise<void> => undo(afterFile);

async function undo(steps: (() => unknown)[]): Promise<void> {
  for (const step of steps.splice(0).reverse()) await step();
}

/** An empty folder of this test's own, gone after it. */
export const newFolder = (): string => folderUntil(afterwards);

/** An empty folder of this file's tests, gone after the last of them. */
export const folderOfFile = (): string => folderUntil(atTheEnd);

function folderUntil(over: (step: () => unknown) => void): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "stet-")));
  over(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
