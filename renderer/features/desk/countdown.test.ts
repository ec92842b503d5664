import { expect, test } from "vitest";
import { countdown, isUrgent } from "./countdown.ts";

const now = new Date("2026-06-01T12:00:00Z");

test.each([
  ["2026-06-01T12:00:20Z", "now"],
  ["2026-06-01T12:40:00Z", "in 40 min"],
  ["2026-06-01T14:05:00Z", "in 2 h 5 min"],
  ["2026-06-01T21:30:00Z", "in 9 h"],
  ["2026-06-02T13:00:00Z", "in 1 day"],
  ["2026-06-05T11:00:00+02:00", "in 3 days"],
  ["2026-06-01T11:40:00Z", "20 min ago"],
  ["2026-05-29T12:00:00Z", "3 days ago"],
])("%s is %s", (at, words) => {
  expect(countdown(at, now)).toBe(words);
});

test("what is due within two hours is urgent, and what is past", () => {
  expect(isUrgent("2026-06-01T13:59:00Z", now)).toBe(true);
  expect(isUrgent("2026-05-01T00:00:00Z", now)).toBe(true);
  expect(isUrgent("2026-06-01T14:00:00Z", now)).toBe(false);
});
