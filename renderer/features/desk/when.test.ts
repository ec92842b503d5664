import { afterEach, expect, it, vi } from "vitest";
import { dayStart, sinceOf } from "./when.ts";

afterEach(() => void vi.unstubAllEnvs());

it.each([
  ["Europe/Berlin", "2026-03-29", 23],
  ["Europe/Berlin", "2026-10-25", 25],
  ["Australia/Lord_Howe", "2026-04-05", 24.5],
  ["UTC", "2026-03-29", 24],
])("in %s the day %s has %d hours, none of them missing from the list", (zone, day, hours) => {
  vi.stubEnv("TZ", zone);
  const length = Date.parse(dayStart(day, 1)) - Date.parse(dayStart(day));
  expect(length / 3_600_000).toBe(hours);
});

it("seven days go back to a midnight, also over a change of the clocks", () => {
  vi.stubEnv("TZ", "Europe/Berlin");
  const now = new Date("2026-03-31T10:00:00Z");
  expect(sinceOf("today", now)).toBe("2026-03-30T22:00:00.000Z");
  expect(sinceOf("week", now)).toBe("2026-03-24T23:00:00.000Z");
});
