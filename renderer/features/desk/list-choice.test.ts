import { expect, test } from "vitest";
import { hasFilters, listInput, NO_FILTERS, WHOLE_DESK } from "./list-choice.ts";

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

test("the part and the order are no filters", () => {
  expect(hasFilters(NO_FILTERS)).toBe(false);
  expect(hasFilters({ ...NO_FILTERS, person: "Oda Wren" })).toBe(true);
});
