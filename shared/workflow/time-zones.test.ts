import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { embargoWords, isEmbargoed } from "./embargo.ts";
import { versionsToThin } from "./thin-versions.ts";

const ZONES = ["UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia"];

/** Spring and autumn of zones whose clocks change by an hour, by half of one, and of none. */
const min = new Date("2026-01-01T00:00:00Z");
const max = new Date("2027-12-31T00:00:00Z");
const moments = fc.date({ min, max, noInvalidDate: true });

afterEach(() => void vi.unstubAllEnvs());

/** What comes out in each zone, which must be one and the same. */
function everywhere<Result>(work: () => Result): Result {
  const results = ZONES.map((zone) => {
    vi.stubEnv("TZ", zone);
    return work();
  });
  for (const result of results) expect(result).toEqual(results[0]);
  return results[0] as Result;
}

it("an embargo ends at one moment, wherever the machine stands and whatever its clocks do", () => {
  fc.assert(
    fc.property(moments, moments, fc.integer({ min: -12, max: 14 }), (until, now, hours) => {
      const offset = `${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
      const shifted = new Date(until.getTime() + hours * 3_600_000).toISOString();
      const written = shifted.replace("Z", offset);
      const held = everywhere(() => isEmbargoed(written, now));
      expect(held).toBe(until.getTime() > now.getTime());
    }),
  );
});

it("the hour that comes twice is told apart by its offset", () => {
  vi.stubEnv("TZ", "Europe/Berlin");
  const first = "2026-10-25T02:30:00+02:00";
  const second = "2026-10-25T02:30:00+01:00";
  const between = new Date("2026-10-25T01:00:00Z");
  expect(isEmbargoed(first, between)).toBe(false);
  expect(isEmbargoed(second, between)).toBe(true);
  expect(embargoWords(second)).toBe("Sunday, 25 October 2026 at 02:30 (Europe/Berlin)");
});

it("the same versions thin in every zone, over every change of the clocks", () => {
  const ages = fc.array(fc.integer({ min: 0, max: 120 * 24 * 60 }), { maxLength: 60 });
  fc.assert(
    fc.property(moments, ages, (now, minutes) => {
      const versions = minutes
        .toSorted((one, other) => one - other)
        .map((ago) => ({
          kind: "automatic" as const,
          name: null,
          createdAt: new Date(now.getTime() - ago * 60_000).toISOString(),
        }));
      everywhere(() => versionsToThin(versions, now).map(({ createdAt }) => createdAt));
    }),
  );
});

it("a clock that was set back thins nothing of what is yet to come", () => {
  const now = new Date("2026-03-01T08:00:00Z");
  const versions = ["2026-05-04", "2026-05-03", "2026-05-02"].map((day) => ({
    kind: "automatic" as const,
    name: null,
    createdAt: `${day}T08:00:00.000Z`,
  }));
  expect(versionsToThin(versions, now)).toEqual([]);
});
