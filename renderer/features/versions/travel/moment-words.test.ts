import { expect, it } from "vitest";
import type { Timeline } from "../../../../shared/contract/history.ts";
import { amountWords, momentTime, namesOf, sessionStep, speedWords } from "./moment-words.ts";

const session = (from: number, to: number) => ({
  from,
  to,
  startedAt: "2026-03-01T09:00:00.000Z",
  endedAt: "2026-03-01T09:04:00.000Z",
  people: ["Ada Berg"],
  written: 3,
  deleted: 0,
});

const timeline: Timeline = {
  count: 30,
  older: 0,
  sessions: [session(0, 9), session(10, 19), session(20, 29)],
  strip: [
    { from: 0, to: 14, speed: 1200, person: "Ada Berg" },
    { from: 15, to: 29, speed: 90, person: null },
  ],
  flags: [],
  isExact: true,
};

it("goes to the next session's beginning, and back to this one's first", () => {
  expect([0, 9, 10, 25].map((at) => sessionStep(timeline, at, 1))).toEqual([10, 10, 20, 29]);
  expect([29, 20, 10, 4, 0].map((at) => sessionStep(timeline, at, -1))).toEqual([20, 10, 0, 0, 0]);
});

it("says times, people, amounts and speed in words", () => {
  const now = new Date(2026, 2, 2, 12);
  expect(momentTime(new Date(2026, 2, 2, 9, 5).toISOString(), now)).toBe("Today, 09:05");
  expect(namesOf(["Ada Berg", null])).toBe("Ada Berg and Somebody");
  expect(namesOf([])).toBe("Nobody");
  expect(amountWords(1, 0)).toBe("1 character written");
  expect(amountWords(1200, 3)).toBe("1,200 characters written, 3 taken away");
  expect(amountWords(0, 2)).toBe("2 characters taken away");
  expect(amountWords(0, 0)).toBe("no text changed");
  expect(speedWords(timeline, 3)).toBe("1,200 characters a minute");
  expect(speedWords({ ...timeline, isExact: false }, 20)).toBe("90 changes a minute");
});
