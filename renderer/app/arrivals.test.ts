import { expect, it } from "vitest";
import { Problem } from "../../shared/contract/problem.ts";
import { createValue } from "../bridge/value.ts";
import { openFile } from "./arrivals.ts";
import type { AppWorkplace, LockedFile } from "./create-workplace.ts";

/** A screen over a desk that refuses each bundle so. */
function screen(refusal: Problem) {
  const [locked, dialogs, reported] = [
    createValue<LockedFile | null>(null),
    [] as unknown[],
    [] as Problem[],
  ];
  const workplace = {
    locked,
    desk: { client: { bundles: { open: () => Promise.reject(refusal) } } },
    showDialog: (name: unknown) => dialogs.push(name),
    report: (problem: Problem) => reported.push(problem),
  } as unknown as AppWorkplace;
  return { workplace, locked, dialogs, reported };
}

it("asks for the passphrase of a hand-over that is opened from outside and locked", async () => {
  const on = screen(new Problem("PASSPHRASE", "“quay.stet” is locked."));
  await openFile(on.workplace, "/in/quay.stet");
  expect(on.locked.get()).toEqual({ path: "/in/quay.stet", told: "“quay.stet” is locked." });
  expect([on.dialogs, on.reported]).toEqual([["unlock"], []]);
});

it("says why another is refused", async () => {
  const on = screen(new Problem("BAD_FILE", "“quay.stet” is not as it was written."));
  await openFile(on.workplace, "/in/quay.stet");
  expect([on.dialogs, on.reported.map(({ code }) => code)]).toEqual([[], ["BAD_FILE"]]);
});
