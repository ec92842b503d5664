import { expect, it } from "vitest";
import { createEntrance, issueToken } from "./entrance.ts";

const SECRET = "a".repeat(64);
const start = new Date("2026-03-01T08:00:00Z");
const later = new Date("2026-03-01T08:00:01Z");

it("turns a token into a cookie that admits", () => {
  const entrance = createEntrance(SECRET, start);
  const value = entrance.exchange(issueToken(SECRET, later));
  expect(entrance.admits(`other=1; ${entrance.cookie}=${value}`)).toBe(true);
});

it("takes a token once", () => {
  const entrance = createEntrance(SECRET, start);
  const token = issueToken(SECRET, later);
  expect(entrance.exchange(token)).not.toBeNull();
  expect(entrance.exchange(token)).toBeNull();
});

it("refuses tokens from before its start but keeps cookies valid over a restart", () => {
  const first = createEntrance(SECRET, start);
  const value = first.exchange(issueToken(SECRET, start));
  const unused = issueToken(SECRET, start);
  const second = createEntrance(SECRET, later);
  expect(second.exchange(unused)).toBeNull();
  expect(second.admits(`${second.cookie}=${value}`)).toBe(true);
});

it("refuses what another secret signed, what was altered and what is no token", () => {
  const entrance = createEntrance(SECRET, start);
  const foreign = issueToken("b".repeat(64), later);
  const altered = issueToken(SECRET, later).replace(/^\d+/, "9999999999999");
  for (const token of [foreign, altered, "", ".", "..", "a.b.c"]) {
    expect(entrance.exchange(token), token).toBeNull();
  }
});

it("does not take a token for a cookie, nor a missing or empty cookie", () => {
  const entrance = createEntrance(SECRET, start);
  const token = issueToken(SECRET, later);
  for (const header of [undefined, "", `${entrance.cookie}=`, `${entrance.cookie}=${token}`]) {
    expect(entrance.admits(header)).toBe(false);
  }
  expect(entrance.admits(`${entrance.cookie}=${token.split(".").slice(1).join(".")}`)).toBe(false);
});
