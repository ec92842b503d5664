import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type LogLine, logLine } from "../../../shared/contract/faults.ts";

/** So many files are kept, of so many bytes at most: the newest, and four before it. */
export const KEPT_FILES = 5;
export const LARGEST_BYTES = 1_000_000;

export const logFolder = (desk: string) => join(desk, "logs");
const fileAt = (desk: string, age: number) =>
  join(logFolder(desk), age === 0 ? "stet.jsonl" : `stet.${age}.jsonl`);

export interface LogFile {
  /** Adds a line at once, so that a crash right after it leaves it. Never throws. */
  readonly append: (line: string) => void;
}

/** The log of the desk in this folder. `gaveUp` hears once why nothing more is written. */
export function openLogFile(desk: string, gaveUp: (error: unknown) => void): LogFile {
  let bytes: number | null = null;
  let isOver = false;
  const append = (line: string) => {
    const text = `${line}\n`;
    const size = Buffer.byteLength(text);
    bytes ??= begin(desk);
    if (bytes > 0 && bytes + size > LARGEST_BYTES) {
      rotate(desk);
      bytes = 0;
    }
    appendFileSync(fileAt(desk, 0), text, { mode: 0o600 });
    bytes += size;
  };
  return {
    append: (line) => {
      if (isOver) return;
      try {
        append(line);
      } catch (error) {
        // A desk whose log cannot be written is still a desk.
        isOver = true;
        gaveUp(error);
      }
    },
  };
}

/** How large the newest file is. */
function begin(desk: string): number {
  mkdirSync(logFolder(desk), { recursive: true, mode: 0o700 });
  return statSync(fileAt(desk, 0), { throwIfNoEntry: false })?.size ?? 0;
}

/** Each file becomes one older, and the oldest goes. */
function rotate(desk: string): void {
  rmSync(fileAt(desk, KEPT_FILES - 1), { force: true });
  for (let age = KEPT_FILES - 2; age >= 0; age -= 1) {
    if (statSync(fileAt(desk, age), { throwIfNoEntry: false }) === undefined) continue;
    renameSync(fileAt(desk, age), fileAt(desk, age + 1));
  }
}

/**
 * The newest failures, newest first. What is no line of the log is passed over; only lines that can
 * be a failure are parsed, since the host's loop waits for it.
 */
export async function readFailures(desk: string, count: number): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  for (let age = 0; age < KEPT_FILES && lines.length < count; age += 1) {
    const texts = (await textOf(fileAt(desk, age))).split("\n").filter(isFailure).reverse();
    for (const text of texts) {
      const line = lines.length < count ? lineOf(text) : null;
      if (line !== null) lines.push(line);
    }
  }
  return lines;
}

/** What happens on a desk where nothing is wrong has neither. */
function isFailure(text: string): boolean {
  return text.includes('"code":') || text.includes('"error":');
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

function lineOf(text: string): LogLine | null {
  try {
    return logLine.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Half a line, from a machine that lost its power.
    return null;
  }
}
