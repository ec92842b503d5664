import { expect, test } from "vitest";
import { hasFilters, listInput, NO_FILTERS, WHOLE_DESK, whenInWords } from "./list-choice.ts";

const now = new Date(2026, 10, 20, 15, 30);
const midnight = (...day: [number, number, number]) => new Date(...day).toISOString();

test("a choice asks the desk for what it names and nothing else", () => {
  expect(listInput(WHOLE_DESK, now)).toEqual({ sort: "newest" });
  expect(listInput({ ...WHOLE_DESK, part: "filed", query: "  fog " }, now)).toEqual({
    sort: "newest",
    status: "filed",
    query: "fog",
  });
  expect(listInput({ ...WHOLE_DESK, part: "bin", tag: "sea", sort: "headline" }, now)).toEqual({
    sort: "headline",
    binned: true,
    tag: "sea",
  });
});

test("days are counted from midnight, today among them", () => {
  const since = (when: "today" | "week" | "month") => listInput({ ...WHOLE_DESK, when }, now).since;
  expect(since("today")).toBe(midnight(2026, 10, 20));
  expect(since("week")).toBe(midnight(2026, 10, 14));
  expect(since("month")).toBe(midnight(2026, 9, 22));
});

test("a stretch of days holds both of its days, and either end may be open", () => {
  const range = (from: string | null, to: string | null) => {
    const { since, until } = listInput({ ...WHOLE_DESK, when: { from, to } }, now);
    return { since, until };
  };
  expect(range("2026-03-02", "2026-03-02")).toEqual({
    since: midnight(2026, 2, 2),
    until: midnight(2026, 2, 3),
  });
  expect(range("2026-12-31", null)).toEqual({ since: midnight(2026, 11, 31), until: undefined });
  expect(range(null, "2026-12-31")).toEqual({ since: undefined, until: midnight(2027, 0, 1) });
  expect(range(null, null)).toEqual({ since: undefined, until: undefined });
  expect(whenInWords({ from: "2026-03-02", to: null })).toBe("Since 2 Mar 2026");
  expect(whenInWords({ from: "2026-03-02", to: "2026-04-01" })).toBe("2 Mar 2026 to 1 Apr 2026");
  expect([whenInWords({ from: null, to: null }), whenInWords(null)]).toEqual([null, null]);
  expect(whenInWords("today")).toBe("Today");
});

test("the part and the order are no filters", () => {
  expect(hasFilters(NO_FILTERS)).toBe(false);
  expect(hasFilters({ ...NO_FILTERS, person: "Oda Wren" })).toBe(true);
});
