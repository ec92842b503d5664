import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fromFieldValue, inWords, toFieldValue } from "./date-time.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(["UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu"])("in %s", (zone) => {
  it("stores the moment that was typed, and shows it again", () => {
    vi.stubEnv("TZ", zone);
    const min = new Date("1972-01-01T00:00:00Z");
    const max = new Date("2090-01-01T00:00:00Z");
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        date.setUTCSeconds(0, 0);
        const shown = toFieldValue(date.toISOString());
        const stored = fromFieldValue(shown) ?? "";
        expect(stored).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
        expect(toFieldValue(stored)).toBe(shown);
      }),
    );
  });
});

describe("fromFieldValue", () => {
  it("writes the offset of that season", () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    expect(fromFieldValue("2026-07-01T09:30")).toBe("2026-07-01T09:30:00+02:00");
    expect(fromFieldValue("2026-12-01T09:30")).toBe("2026-12-01T09:30:00+01:00");
  });
  it("reads an empty field as no time", () => expect(fromFieldValue("")).toBeNull());
  it("waits while a year is being typed", () => {
    expect(fromFieldValue("0202-12-01T09:30")).toBeUndefined();
  });
});

describe("toFieldValue", () => {
  it("shows a time of another zone in this one", () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    expect(toFieldValue("2026-12-01T09:30:00-05:00")).toBe("2026-12-01T15:30");
  });
  it.each([null, "soon"])("shows nothing for %s", (stored) =>
    expect(toFieldValue(stored)).toBe(""),
  );
});

it("says a time in words", () => {
  vi.stubEnv("TZ", "UTC");
  expect(inWords("2026-11-21T14:05:00Z")).toBe("21 Nov 2026, 14:05");
});
