import { expect, it } from "vitest";
import { logLine } from "../../../shared/contract/faults.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { createFaults } from "../../bridge/faults.ts";
import { withoutSeen } from "./without-seen.ts";

const OPENED = Date.parse("2026-05-04T10:00:00.000Z");
const line = (facts: object) =>
  logLine.parse({ at: "2026-05-04T10:05:00.000Z", event: "call", ...facts });

it("leaves out what this window tells of itself, and nothing else", () => {
  const { note, noteThrown, seen } = createFaults(() => Promise.resolve());
  note(new Problem("INTERNAL", "It failed."), "drafts.append");
  noteThrown("window", new TypeError("x"));
  const own = [
    line({ code: "INTERNAL", call: "drafts.append", error: "RangeError" }),
    line({ event: "window", error: "TypeError" }),
  ];
  const others = [
    line({ code: "INTERNAL", call: "drafts.list" }),
    line({ event: "window", error: "RangeError" }),
    line({ event: "thread", code: "INTERNAL", error: "Error" }),
    line({ at: "2026-05-04T09:59:00.000Z", code: "INTERNAL", call: "drafts.append" }),
  ];
  expect(withoutSeen([...own, ...others], seen.get(), OPENED)).toEqual(others);
});
