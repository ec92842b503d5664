import fc from "fast-check";
import { expect, it } from "vitest";
import { logLine } from "../../../shared/contract/faults.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { createFaults } from "../../bridge/faults.ts";
import { EXPLANATIONS } from "./explain.ts";
import { type Reported, reportText } from "./report.ts";

const NOW = new Date("2026-05-04T10:00:00.000Z");
const reported = (parts: Partial<Reported>): Reported => ({
  desk: { appVersion: "0.1.0", contract: 1, host: "browser" },
  system: { platform: "linux", arch: "x64", node: "24.21.0" },
  seen: [],
  logged: [],
  now: NOW,
  ...parts,
});

it("tells version, system, times, codes and places", () => {
  const { note, seen } = createFaults(
    () => Promise.resolve(),
    () => NOW,
  );
  note(new Problem("DISK_FULL", "The disk is full."), "drafts.append");
  note(new Problem("DISK_FULL", "The disk is full."), "drafts.append");
  const logged = [
    logLine.parse({
      at: "2026-05-03T09:00:00.000Z",
      event: "call",
      call: "imports.files",
      code: "INTERNAL",
      error: "TypeError",
      ms: 12,
      places: ["reader.js:1:20"],
    }),
  ];
  expect(
    reportText(reported({ seen: seen.get(), logged })),
  ).toBe(`Stet 0.1.0, browser host, contract 1
linux x64, Node 24.21.0
Report of 2026-05-04T10:00:00.000Z

In this window: 1
2026-05-04T10:00:00.000Z DISK_FULL drafts.append 2 times

In the log: 1
2026-05-03T09:00:00.000Z INTERNAL imports.files TypeError 12 ms
  at reader.js:1:20
`);
});

it("holds no word of what went wrong, whatever was told and thrown", () => {
  const secret = fc.stringMatching(/^zq[a-z]{4,12}$/);
  fc.assert(
    fc.property(secret, (word) => {
      const { note, noteThrown, seen } = createFaults(() => Promise.resolve());
      note(new Problem("STOPPED", `“${word}” is still to come.`, { word }));
      note(new Problem("BAD_FILE", `${word}.md is damaged.`), "imports.files");
      noteThrown("window", new Error(`${word}\n    at ${word}.js:1:1`));
      noteThrown("rejection", word);
      noteThrown("screen", Object.assign(new Error(word), { name: word }));
      expect(seen.get()).toHaveLength(5);
      expect(reportText(reported({ seen: seen.get() }))).not.toContain(word);
    }),
  );
});

it("every code is explained in three short parts", () => {
  for (const [code, { happened, safe, advice }] of Object.entries(EXPLANATIONS)) {
    for (const sentence of [happened, safe, advice]) {
      expect(sentence, code).toMatch(/^[A-Z].*\.$/);
      expect(sentence.length, code).toBeLessThan(120);
    }
  }
});
