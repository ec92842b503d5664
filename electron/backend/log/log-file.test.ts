import { appendFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { KEPT_FILES, LARGEST_BYTES, logFolder, openLogFile, readLog } from "./log-file.ts";

const AT = "2026-05-04T10:00:00.000Z";
const unheard = () => expect.unreachable();
const lineOf = (ms: number) => JSON.stringify({ at: AT, event: "slow", ms });
const all = () => true;

describe("the log's files", () => {
  it("rotate: five of a megabyte at most, the oldest lines gone, the newest first", () => {
    const desk = newFolder();
    const log = openLogFile(desk, unheard);
    const size = Buffer.byteLength(`${lineOf(100_000)}\n`);
    const count = Math.ceil((LARGEST_BYTES / size) * (KEPT_FILES + 1));
    for (let ms = 0; ms < count; ms += 1) log.append(lineOf(ms));
    const names = readdirSync(logFolder(desk));
    expect(names).toHaveLength(KEPT_FILES);
    for (const name of names) {
      expect(statSync(join(logFolder(desk), name)).size).toBeLessThanOrEqual(LARGEST_BYTES);
    }
    const read = readLog(desk, count, all).map(({ ms }) => ms);
    expect(read[0]).toBe(count - 1);
    expect(read).toEqual(read.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(read.length).toBeLessThan(count);
    expect(read.length).toBeGreaterThan(count / 2);
  });

  it("go on where an earlier opening ended", () => {
    const desk = newFolder();
    openLogFile(desk, unheard).append(lineOf(1));
    openLogFile(desk, unheard).append(lineOf(2));
    expect(readLog(desk, 9, all).map(({ ms }) => ms)).toEqual([2, 1]);
    expect(readLog(desk, 1, all).map(({ ms }) => ms)).toEqual([2]);
    expect(readLog(desk, 9, ({ ms }) => ms === 1)).toHaveLength(1);
  });

  it("are for this person alone", () => {
    const desk = newFolder();
    openLogFile(desk, unheard).append(lineOf(1));
    if (process.platform === "win32") return;
    expect(statSync(logFolder(desk)).mode & 0o077).toBe(0);
    expect(statSync(join(logFolder(desk), "stet.jsonl")).mode & 0o077).toBe(0);
  });

  it("are read past half a line and past what is none of the log's", () => {
    const desk = newFolder();
    const log = openLogFile(desk, unheard);
    log.append(lineOf(1));
    const words = { at: AT, event: "call", message: "The quay closes", call: "The quay" };
    appendFileSync(join(logFolder(desk), "stet.jsonl"), `${JSON.stringify(words)}\n{"at":"20`);
    expect(readLog(desk, 9, all)).toEqual([{ at: AT, event: "slow", ms: 1 }]);
    expect(readLog(newFolder(), 9, all)).toEqual([]);
  });

  it("are given up once, and nothing else with them, where they cannot be written", () => {
    const desk = newFolder();
    writeFileSync(logFolder(desk), "in the way");
    const told: unknown[] = [];
    const log = openLogFile(desk, (error) => told.push(error));
    log.append(lineOf(1));
    log.append(lineOf(2));
    expect(told).toHaveLength(1);
  });
});
