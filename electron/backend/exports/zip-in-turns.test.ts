import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { slowRuns } from "../../../shared/testing/runs.ts";
import { zipInTurns } from "./zip-in-turns.ts";

test("what is unzipped is what was put in, also of more than one piece and of nothing", async () => {
  const part = fc.record({ bytes: fc.uint8Array({ maxLength: 300 }), isPacked: fc.boolean() });
  const long = new Uint8Array(700_000).map((_, at) => at % 251);
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), fc.boolean(), async (some, isPacked) => {
      const parts = new Map(some.map((one, at) => [`${at}.html`, one]));
      parts.set("photos/quay.jpg", { bytes: long, isPacked });
      const zip = new Uint8Array(await new Blob(await zipInTurns(parts)).arrayBuffer());
      const back = unzipSync(zip);
      expect(Object.keys(back)).toEqual([...parts.keys()]);
      for (const [name, { bytes }] of parts)
        expect(Buffer.compare(back[name] as Uint8Array, bytes), name).toBe(0);
    }),
    { numRuns: slowRuns(5) },
  );
});
