import { expect, it } from "vitest";
import { createBucket, createRates } from "./rates.ts";

it("lets a burst through, then so much a second, and says how long to wait", () => {
  let now = 0;
  const bucket = createBucket({ burst: 10, perSecond: 5 }, () => now);
  expect(Array.from({ length: 10 }, () => bucket.take())).toEqual(Array(10).fill(0));
  expect(bucket.take()).toBe(200);
  expect(bucket.take()).toBe(400);
  now += 400;
  expect(bucket.take()).toBe(200);
  now += 60_000;
  expect(bucket.take(10)).toBe(0);
  expect(bucket.take()).toBe(200);
});

it("refuses whoever knocks or asks too often, and nobody else", () => {
  const rates = createRates(() => 0);
  for (let count = 0; count < 2000; count += 1) rates.mayKnock("a");
  expect(() => rates.mayKnock("a")).toThrow(/more slowly/);
  rates.mayKnock("b");
  for (let count = 0; count < 2000; count += 1) rates.mayAsk("s");
  expect(() => rates.mayAsk("s")).toThrow(/more slowly/);
  rates.mayAsk("t");
});
