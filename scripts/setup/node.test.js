import { expect, it } from "vitest";
import { isNewEnough, projectNode } from "./node.js";

it("runs Stet on a Node that better-sqlite3 can be loaded in", () => {
  for (const version of ["22.12.0", "24.0.0"]) expect(isNewEnough(version)).toBe(true);
  for (const version of ["18.19.0", "20.20.2", "22.11.9"]) expect(isNewEnough(version)).toBe(false);
});

it("names a Node that is there", () => {
  expect(projectNode()).toMatch(/node(\.exe)?$/);
});
