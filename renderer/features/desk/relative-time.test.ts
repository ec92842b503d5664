import { describe, expect, it } from "vitest";
import { relativeTime } from "./relative-time.ts";

const now = new Date(2026, 10, 20, 15, 30);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe("a relative time", () => {
  it.each([
    ["now", at(2026, 10, 20, 15, 30)],
    ["2 min", at(2026, 10, 20, 15, 28)],
    ["3 h", at(2026, 10, 20, 12, 29)],
    ["15 h", at(2026, 10, 20, 0, 10)],
    ["Thu", at(2026, 10, 19, 1, 0)],
    ["4 Nov", at(2026, 10, 4, 9, 0)],
    ["24 Dec 2024", at(2024, 11, 24, 9, 0)],
  ])("reads %s", (text, time) => {
    expect(relativeTime(time, now)).toBe(text);
  });

  it("does not count backwards when the clock of another machine is ahead", () => {
    expect(relativeTime(at(2026, 10, 20, 15, 40), now)).toBe("now");
  });
});
