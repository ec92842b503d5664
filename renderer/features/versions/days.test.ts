import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { version as shape } from "../../../shared/contract/versions.ts";
import { byDay, clockTime, dayTitle } from "./days.ts";
import { isMarked, versionLine, versionTitle, wordCount } from "./version-words.ts";

beforeEach(() => {
  vi.stubEnv("TZ", "Europe/Berlin");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const version = (number: number, createdAt: string) =>
  shape.parse({
    id: crypto.randomUUID(),
    draft: crypto.randomUUID(),
    number,
    kind: "automatic",
    name: null,
    note: null,
    author: "Ines Aldor",
    createdAt,
    words: 12,
    files: [],
    bytes: 1,
  });

describe("byDay", () => {
  it("puts versions under the day of this machine's zone, newest first as they came", () => {
    const now = new Date("2026-11-21T09:00:00Z");
    const versions = [
      version(4, "2026-11-21T08:00:00Z"),
      version(3, "2026-11-20T23:30:00Z"),
      version(2, "2026-11-20T22:30:00Z"),
      version(1, "2025-12-31T12:00:00Z"),
    ];
    const days = byDay(versions, now).map(({ title, versions: kept }) => [
      title,
      kept.map(({ number }) => number),
    ]);
    expect(days).toEqual([
      ["Today", [4, 3]],
      ["Yesterday", [2]],
      ["Wednesday, 31 December 2025", [1]],
    ]);
  });

  it("keeps the order and tells the days apart where the clock was set back between them", () => {
    const times = ["2026-11-21T10:00:00Z", "2026-11-20T10:00:00Z", "2026-11-21T09:00:00Z"];
    const versions = times.map((at, place) => version(3 - place, at));
    const days = byDay(versions, new Date("2026-11-21T11:00:00Z"));
    expect(days.map(({ title }) => title)).toEqual(["Today", "Yesterday", "Today"]);
    expect(new Set(days.map(({ key }) => key)).size).toBe(3);
  });
});

describe("dayTitle", () => {
  it("knows yesterday across a change of the clocks", () => {
    const now = new Date("2026-10-25T22:30:00Z");
    expect(dayTitle(new Date("2026-10-24T22:30:00Z"), now)).toBe("Today");
    expect(dayTitle(new Date("2026-10-24T21:30:00Z"), now)).toBe("Yesterday");
  });
  it("names the day and leaves this year out", () => {
    const now = new Date("2026-11-21T09:00:00Z");
    expect(dayTitle(new Date("2026-11-17T09:00:00Z"), now)).toBe("Tuesday 17 November");
  });
});

it("says a time of day", () => expect(clockTime("2026-11-21T12:05:00Z")).toBe("13:05"));

describe("the words for a version", () => {
  it("calls it by its name, else by why it was kept", () => {
    expect(versionTitle({ name: "Before lunch", kind: "named" })).toBe("Before lunch");
    expect(versionTitle({ name: null, kind: "exported" })).toBe("As exported");
  });
  it("names it in a sentence", () => {
    expect(versionLine({ number: 3, name: "Before lunch" })).toBe("version 3, “Before lunch”");
    expect(versionLine({ number: 3, name: null })).toBe("version 3");
  });
  it("flags what was named, filed, imported or exported, not what came of itself", () => {
    expect(isMarked({ name: null, kind: "imported" })).toBe(true);
    expect(isMarked({ name: "x", kind: "automatic" })).toBe(true);
    expect(isMarked({ name: null, kind: "automatic" })).toBe(false);
    expect(isMarked({ name: null, kind: "named" })).toBe(true);
    expect(isMarked({ name: null, kind: "filed" })).toBe(true);
    expect(isMarked({ name: null, kind: "beforeRestore" })).toBe(false);
  });
  it("counts", () => expect([wordCount(1), wordCount(1204)]).toEqual(["1 word", "1,204 words"]));
});
