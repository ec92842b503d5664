import { expect, it } from "vitest";
import { type Point, sessionsOf, stripOf } from "./timeline.ts";

const START = Date.parse("2026-03-01T08:00:00.000Z");

/** A change so many seconds after the start. */
function change(seconds: number, person: string | null, written = 1, deleted = 0): Point {
  return { time: START + seconds * 1000, person, written, deleted };
}

it("cuts the writing where nobody wrote for some minutes, whoever wrote", () => {
  const night = 12 * 3600;
  const points = [
    change(0, "Ada", 4),
    change(2, "Ben", 9),
    change(299, "Ada", 1, 2),
    change(night, "Ada"),
  ];
  const sessions = sessionsOf(points, 10);
  expect(sessions).toMatchObject([
    { from: 10, to: 12, people: ["Ben", "Ada"], written: 14, deleted: 2 },
    { from: 13, to: 13, people: ["Ada"], startedAt: "2026-03-01T20:00:00.000Z" },
  ]);
  expect(sessionsOf([], 0)).toEqual([]);
});

it("gives each part its speed, and a night does not slow it", () => {
  const points = [
    ...[0, 1, 2, 3].map((second) => change(second, "Ada", 5)),
    ...[0, 1, 2, 3].map((second) => change(40_000 + second * 10, "Ben", 1)),
  ];
  const strip = stripOf(points, 0, 2);
  expect(strip).toEqual([
    { from: 0, to: 3, speed: 400, person: "Ada" },
    { from: 4, to: 7, speed: 5, person: "Ben" },
  ]);
  expect(stripOf(points, 0, 50)).toHaveLength(8);
});
