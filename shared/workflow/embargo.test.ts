import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { embargoWords, isEmbargoed } from "./embargo.ts";

beforeEach(() => {
  vi.stubEnv("TZ", "Europe/Berlin");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const now = new Date("2026-11-27T17:00:00Z");

it.each([
  ["before its time", "2026-11-27T18:00:01+01:00", true],
  ["at its time", "2026-11-27T18:00:00+01:00", false],
  ["after it", "2026-11-27T17:59:00+01:00", false],
  ["without one", null, false],
  ["where its time cannot be read", "on Friday", true],
])("%s an article is held back or not", (_, until, held) => {
  expect(isEmbargoed(until, now)).toBe(held);
});

it("says until when in the zone of the newsroom", () => {
  expect(embargoWords("2026-11-27T12:00:00-05:00")).toBe(
    "Friday, 27 November 2026 at 18:00 (Europe/Berlin)",
  );
});
