import { expect, it } from "vitest";
import { nextVersion } from "./version.js";

const commit = (type, isBreaking = false) => ({ type, isBreaking });

it("rises the second number for what is new, the third for what is mended or faster", () => {
  expect(nextVersion("1.4.2", [commit("fix"), commit("feat")])).toBe("1.5.0");
  expect(nextVersion("1.4.2", [commit("fix"), commit("docs")])).toBe("1.4.3");
  expect(nextVersion("1.4.2", [commit("perf")])).toBe("1.4.3");
});

it("rises the first number for a break, and before 1.0 the second", () => {
  expect(nextVersion("1.4.2", [commit("refactor", true)])).toBe("2.0.0");
  expect(nextVersion("0.4.2", [commit("fix", true)])).toBe("0.5.0");
});

it("finds no version where nothing changed for people", () => {
  expect(nextVersion("1.4.2", [commit("test"), commit("build"), commit(null)])).toBeNull();
  expect(nextVersion("1.4.2", [])).toBeNull();
});
