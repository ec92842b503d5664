import { expect, it } from "vitest";
import type { Status } from "../../../shared/article/status.ts";
import { datesOf } from "./dates-of.ts";

const change = (to: Status, at: string) =>
  ({ kind: "status", from: "draft", to, at, person: "Mara Lind", message: null }) as const;

it("tells when a draft was filed last, and approved, whatever came between", () => {
  const log = [
    change("filed", "2026-11-21T06:00:00Z"),
    change("inEdit", "2026-11-21T07:00:00Z"),
    change("filed", "2026-11-21T08:00:00Z"),
    change("approved", "2026-11-21T09:00:00Z"),
    change("published", "2026-11-21T10:00:00Z"),
    {
      ...change("approved", "2026-11-21T11:00:00Z"),
      from: "approved",
      message: "By phone.",
    } as const,
  ];
  expect(datesOf(log)).toEqual([
    { name: "Filed", at: "2026-11-21T08:00:00Z" },
    { name: "Approved", at: "2026-11-21T09:00:00Z" },
  ]);
  expect(datesOf([])).toEqual([]);
});
