import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newFolder } from "../store/testing/new-folder.ts";
import { listBackups } from "./backups/backups-folder.ts";
import { doDaily } from "./daily.ts";
import { openDesk } from "./desk/open-desk.ts";
import { portsFor } from "./testing/ports-for.ts";

const HOUR_MS = 60 * 60 * 1000;

beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout", "Date"],
      now: new Date("2026-03-02T08:00:00.000Z"),
    }),
);
afterEach(() => void vi.useRealTimers());

/** A desk whose newest backup is so many hours old (null: none), and the times of new ones. */
function deskWithBackup(hoursAgo: number | null, fails = () => false) {
  let newest = hoursAgo === null ? null : new Date(Date.now() - hoursAgo * HOUR_MS).toISOString();
  const made: string[] = [];
  const failed = vi.fn();
  const stop = doDaily({
    clock: () => new Date(),
    lastAt: async () => newest,
    work: async () => {
      if (fails()) throw new Error("The disk is full.");
      newest = new Date().toISOString();
      made.push(newest.slice(0, 13));
    },
    failed,
  });
  return { made, failed, stop };
}

test("it waits until the desk is open, then backs up one that has no backup", async () => {
  const { made } = deskWithBackup(null);
  await vi.advanceTimersByTimeAsync(1000);
  expect(made).toEqual([]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(made).toEqual(["2026-03-02T08"]);
});

test("it leaves a desk alone that was backed up within the day, until a day has passed", async () => {
  const { made } = deskWithBackup(20);
  await vi.advanceTimersByTimeAsync(3 * HOUR_MS);
  expect(made).toEqual([]);
  await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
  expect(made).toEqual(["2026-03-02T12"]);
});

test("it backs up a desk whose last backup is said to be yet to come: the clock was set back", async () => {
  const { made } = deskWithBackup(-24 * 400);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(made).toEqual(["2026-03-02T08"]);
});

test("it goes on daily while the desk stays open, and ends with it", async () => {
  const { made, stop } = deskWithBackup(30);
  await vi.advanceTimersByTimeAsync(49 * HOUR_MS);
  expect(made.map((at) => at.slice(8, 10))).toEqual(["02", "03", "04"]);
  stop();
  await vi.advanceTimersByTimeAsync(49 * HOUR_MS);
  expect(made).toHaveLength(3);
});

test("it tells of a backup that could not be made, and tries again", async () => {
  let full = true;
  const { made, failed } = deskWithBackup(30, () => full);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(failed).toHaveBeenCalledTimes(1);
  full = false;
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  expect(made).toEqual(["2026-03-02T09"]);
});

test.each([
  ["browser", 1],
  ["shell", 0],
] as const)("under the host %s an open desk has %i backup after a while", async (host, count) => {
  const folder = join(newFolder(), "desk");
  const opened = await openDesk({ ...portsFor(folder), host });
  if (opened.kind !== "owner") throw new RangeError("Somebody else has this desk open.");
  await vi.advanceTimersByTimeAsync(10_000);
  // Closing waits for a backup that is being made.
  await opened.backend.close();
  expect(listBackups(folder)).toHaveLength(count);
});
