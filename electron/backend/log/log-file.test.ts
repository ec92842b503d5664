import { appendFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newFolder } from "../../store/testing/new-folder.ts";
import { KEPT_FILES, LARGEST_BYTES, logFolder, openLogFile, readFailures } from "./log-file.ts";

const AT = "2026-05-04T10:00:00.000Z";
const unheard = () => expect.unreachable();
const lineOf = (ms: number) => JSON.stringify({ at: AT, event: "call", code: "INTERNAL", ms });
const usual = JSON.stringify({ at: AT, event: "opened" });

describe("the log's files", () => {
  it("rotate: five of a megabyte at most, the oldest lines gone, the newest first", async () => {
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
    const read = (await readFailures(desk, count)).map(({ ms }) => ms);
    expect(read[0]).toBe(count - 1);
    expect(read).toEqual(read.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(read.length).toBeLessThan(count);
    expect(read.length).toBeGreaterThan(count / 2);
  });

  it("go on where an earlier opening ended, and are read past what is usual", async () => {
    const desk = newFolder();
    openLogFile(desk, unheard).append(lineOf(1));
    openLogFile(desk, unheard).append(lineOf(2));
    openLogFile(desk, unheard).append(usual);
    expect((await readFailures(desk, 9)).map(({ ms }) => ms)).toEqual([2, 1]);
    expect((await readFailures(desk, 1)).map(({ ms }) => ms)).toEqual([2]);
  });

  it("are for this person alone", () => {
    const desk = newFolder();
    openLogFile(desk, unheard).append(lineOf(1));
    if (process.platform === "win32") return;
    expect(statSync(logFolder(desk)).mode & 0o077).toBe(0);
    expect(statSync(join(logFolder(desk), "stet.jsonl")).mode & 0o077).toBe(0);
  });

  it("are read past half a line and past what is none of the log's", async () => {
    const desk = newFolder();
    const log = openLogFile(desk, unheard);
    log.append(lineOf(1));
    const words = { at: AT, event: "call", code: "The quay closes", call: "The quay" };
    appendFileSync(join(logFolder(desk), "stet.jsonl"), `${JSON.stringify(words)}\n{"code":"20`);
    expect(await readFailures(desk, 9)).toMatchObject([{ at: AT, event: "call", ms: 1 }]);
    expect(await readFailures(newFolder(), 9)).toEqual([]);
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
