import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInWords, dayOf, isDay, isExpired, isExpiring, rightsLine } from "./rights.ts";

const noon = (day: string) => new Date(`${day}T12:00:00`);

describe("a photo's last day", () => {
  it.each([
    ["the day before", "2026-11-28", false],
    ["the day itself, to its end", "2026-11-29", false],
    ["the day after", "2026-11-30", true],
    ["the year after", "2027-01-01", true],
  ])("on %s", (_, today, expired) => {
    expect(isExpired("2026-11-29", noon(today))).toBe(expired);
  });

  it("ends with the newsroom's own midnight", () => {
    expect(isExpired("2026-11-29", new Date(2026, 10, 29, 23, 59, 59))).toBe(false);
    expect(isExpired("2026-11-29", new Date(2026, 10, 30, 0, 0, 0))).toBe(true);
  });

  it("is near from thirty days before, and not once it has passed", () => {
    const near = (today: string) => isExpiring("2026-12-31", noon(today));
    expect(["2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01"].map(near)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([isExpired(null, new Date()), isExpiring(null, new Date())]).toEqual([false, false]);
  });

  it("is never near and passed at once", () => {
    const days = fc.date({
      min: new Date(2000, 0, 1),
      max: new Date(2100, 0, 1),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, days, (last, now) => {
        const expires = dayOf(last);
        expect(isExpired(expires, now) && isExpiring(expires, now)).toBe(false);
        expect(isExpired(expires, now)).toBe(dayOf(now) > expires);
      }),
    );
  });
});

it.each(["2026-02-31", "2026-13-01", "26-1-1", "tomorrow", ""])("takes %j for no day", (day) => {
  expect(isDay(day)).toBe(false);
});

it("says rights in one line", () => {
  const rights = {
    category: "paid",
    restrictions: "no use in sales material.",
    expires: "2026-12-03",
    licence: null,
  } as const;
  expect(rightsLine(rights)).toBe("Paid, until 3 December 2026: no use in sales material.");
  expect(rightsLine({ ...rights, category: "unknown", restrictions: null, expires: null })).toBe(
    "Rights unknown",
  );
  expect(rightsLine(null)).toBe("Rights unknown");
  expect(dayInWords("soon")).toBe("“soon”, which is no day");
});
