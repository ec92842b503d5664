import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../testing/runs.ts";
import {
  ALL_KEPT_MS,
  DAILY_MS,
  HOURLY_MS,
  type Thinnable,
  versionsToThin,
} from "./thin-versions.ts";
import { isMilestone, VERSION_KINDS } from "./version-kinds.ts";

const NOW = Date.parse("2026-11-24T14:30:00Z");
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

interface Kept extends Thinnable {
  readonly number: number;
}

const version = (number: number, ago: number, kind: Thinnable["kind"] = "automatic"): Kept => ({
  number,
  kind,
  name: null,
  createdAt: new Date(NOW - ago).toISOString(),
});

/** Newest first, of ages in milliseconds. */
const history = (ages: readonly number[]) =>
  ages.map((ago, place) => version(ages.length - place, ago));

const left = (versions: readonly Kept[], now = NOW) => {
  const gone = new Set(versionsToThin(versions, new Date(now)));
  return versions.filter((candidate) => !gone.has(candidate));
};
const numbers = (versions: readonly Kept[]) => versions.map(({ number }) => number);
const every = (step: number, count: number, from: number) =>
  Array.from({ length: count }, (_, index) => from + index * step);

describe("thinning", () => {
  it("keeps every automatic version of the last day", () => {
    const versions = history(every(10 * MINUTE, 144, 0));
    expect(left(versions)).toEqual(versions);
  });

  it("keeps the newest of each hour after a day, of each day after a week, then of each week", () => {
    const perHour = left(history(every(10 * MINUTE, 6 * 48, 2 * DAY)));
    expect(perHour.length).toBeGreaterThanOrEqual(48);
    expect(perHour.length).toBeLessThanOrEqual(50);
    const perDay = left(history(every(HOUR, 24 * 10, 10 * DAY)));
    expect(perDay).toHaveLength(11);
    const perWeek = left(history(every(DAY, 70, 100 * DAY)));
    expect(perWeek.length).toBeGreaterThanOrEqual(10);
    expect(perWeek.length).toBeLessThanOrEqual(12);
  });

  it("keeps the way back from a restore for a week", () => {
    const old = every(MINUTE, 3, 30 * DAY);
    const ways = (from: number) =>
      old.map((ago, place) => version(9 - place, ago - 30 * DAY + from, "beforeRestore"));
    expect(left(ways(6 * DAY))).toHaveLength(3);
    expect(left([version(10, 0), ...ways(30 * DAY)])).toHaveLength(2);
  });
});

const versions = fc
  .array(
    fc.record({
      kind: fc.oneof(
        { weight: 6, arbitrary: fc.constant("automatic" as const) },
        { weight: 2, arbitrary: fc.constantFrom(...VERSION_KINDS) },
      ),
      name: fc.option(fc.constant("Before lunch"), { freq: 12 }),
      // Bursts within hours as well as months apart; a clock that went wrong may say tomorrow.
      ago: fc.oneof(
        fc.integer({ min: -DAY, max: 3 * DAY }),
        fc.integer({ min: 5 * DAY, max: 9 * DAY }),
        fc.integer({ min: 55 * DAY, max: 65 * DAY }),
        fc.integer({ min: 0, max: 400 * DAY }),
      ),
      isSkewed: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((drawn) =>
    // Nearly always in the order of their numbers.
    [...drawn]
      .sort((a, b) => (a.isSkewed && b.isSkewed ? 0 : a.ago - b.ago))
      .map(
        ({ kind, name, ago }, place): Kept => ({
          ...version(drawn.length - place, ago, kind),
          name,
        }),
      ),
  );

const HOLDS = { numRuns: runs(500) };

describe("whatever the versions, thinning", () => {
  it("never takes a milestone, a named one or the newest", () => {
    fc.assert(
      fc.property(versions, (all) => {
        for (const gone of versionsToThin(all, new Date(NOW))) {
          expect(isMilestone(gone.kind) || gone.kind === "named" || gone.name !== null).toBe(false);
          expect(gone).not.toBe(all[0]);
        }
      }),
      HOLDS,
    );
  });

  it("takes nothing when it runs again", () => {
    fc.assert(
      fc.property(versions, (all) => {
        expect(versionsToThin(left(all), new Date(NOW))).toEqual([]);
      }),
      HOLDS,
    );
  });

  it("comes to the same however often it ran before", () => {
    const days = fc.array(fc.integer({ min: 1, max: 30 * DAY }), { maxLength: 6 });
    fc.assert(
      fc.property(versions, days, (all, waits) => {
        let [stepwise, now] = [left(all), NOW];
        for (const wait of waits) {
          now += wait;
          stepwise = left(stepwise, now);
        }
        expect(numbers(stepwise)).toEqual(numbers(left(all, now)));
      }),
      HOLDS,
    );
  });

  it("leaves beside each that it takes another of the same hour, day or week", () => {
    fc.assert(
      fc.property(versions, (all) => {
        const kept = left(all);
        for (const gone of versionsToThin(all, new Date(NOW))) {
          const at = Date.parse(gone.createdAt);
          const age = NOW - at;
          expect(age).toBeGreaterThanOrEqual(ALL_KEPT_MS);
          const gap = age < HOURLY_MS ? HOUR : age < DAILY_MS ? DAY : 7 * DAY;
          const near = kept.some(({ createdAt }) => Math.abs(Date.parse(createdAt) - at) < gap);
          expect(near).toBe(true);
        }
      }),
      HOLDS,
    );
  });
});
