import fc from "fast-check";
import { expect, test } from "vitest";
import { draftIdOf } from "./draft-id-of.ts";
import { draftId } from "./ids.ts";

/** Near enough to ids that a slip in the pattern is found. */
const nearly = fc
  .tuple(
    fc.uuid(),
    fc.nat(36),
    fc.constantFrom("", "0", "7", "8", "9", "a", "c", "F", "g", "-", "\n"),
  )
  .map(([id, at, put]) => id.slice(0, at) + put + id.slice(at + put.length));

const EDGES = [
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
  "00000000-0000-0000-0000-000000000001",
  "01A22FB0-604C-76A0-8FEE-0123456789AB",
];

test("a page takes the ids that the contract takes, and no others", () => {
  const same = (value: unknown) => {
    expect(draftIdOf(value)).toBe(draftId.safeParse(value).data ?? null);
  };
  for (const value of [...EDGES, "", null, undefined, 7, {}]) same(value);
  fc.assert(fc.property(fc.oneof(fc.uuid(), nearly, fc.string()), same), { numRuns: 500 });
});
