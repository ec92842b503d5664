import { expect, it } from "vitest";
import { updateWords } from "./update-words.ts";

it("says nothing where this host is not updated by itself", () => {
  expect(updateWords({ kind: "unavailable" })).toBeNull();
});

it("offers one step at a time, each by a press of its own", () => {
  const version = "0.2.0";
  const call = (words: ReturnType<typeof updateWords>) => words?.action?.call ?? null;
  expect(call(updateWords({ kind: "off" }))).toBeNull();
  expect(call(updateWords({ kind: "waiting" }))).toBe("look");
  expect(call(updateWords({ kind: "offered", version }))).toBe("fetch");
  expect(call(updateWords({ kind: "fetching", version, percent: 40 }))).toBeNull();
  expect(call(updateWords({ kind: "ready", version }))).toBe("install");
  expect(call(updateWords({ kind: "failed", sentence: "No network." }))).toBe("look");
});

it("names the version that it offers, fetches and puts in place", () => {
  for (const kind of ["offered", "ready"] as const) {
    expect(updateWords({ kind, version: "0.2.0" })?.sentence).toContain("0.2.0");
  }
  expect(updateWords({ kind: "fetching", version: "0.2.0", percent: 40 })).toMatchObject({
    sentence: "Fetching version 0.2.0…",
    percent: 40,
  });
});
