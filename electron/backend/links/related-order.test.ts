import { expect, test } from "vitest";
import { relatedOrder } from "./related-order.ts";

const now = new Date("2026-06-30T12:00:00Z");
const one = (name: string, rank: number, shared: number, day: string) => ({
  name,
  rank,
  shared,
  updatedAt: `2026-${day}T12:00:00.000Z`,
});
const order = (...found: ReturnType<typeof one>[]) =>
  relatedOrder(found, now).map(({ name }) => name);

test("of equal words the newest stands first", () => {
  expect(order(one("old", -2, 0, "01-01"), one("new", -2, 0, "06-29"))).toEqual(["new", "old"]);
});

test("tags in common outweigh some days, much better words outweigh both", () => {
  expect(order(one("newer", -2, 0, "06-29"), one("akin", -2, 2, "06-20"))[0]).toBe("akin");
  expect(order(one("akin", -0.1, 1, "06-10"), one("exact", -4, 0, "01-01"))[0]).toBe("exact");
});

test("where nothing was matched it goes by tags and time", () => {
  expect(order(one("a", 0, 0, "06-30"), one("b", 0, 3, "06-30"), one("c", 0, 0, "06-29"))).toEqual([
    "b",
    "a",
    "c",
  ]);
  expect(order()).toEqual([]);
});
