import { expect, it } from "vitest";
import { lanes } from "./lanes.ts";

it("does so much at once, in order, and goes on after a failure", async () => {
  const inLane = lanes(2);
  const gates = [0, 1, 2, 3].map(() => Promise.withResolvers<number>());
  const begun: number[] = [];
  const works = gates.map((gate, at) =>
    inLane(async () => {
      begun.push(at);
      return await gate.promise;
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  gates[1]?.reject(new Error("no"));
  await expect(works[1]).rejects.toThrow("no");
  gates[0]?.resolve(0);
  gates[2]?.resolve(2);
  await works[2];
  gates[3]?.resolve(3);
  expect(await works[3]).toBe(3);
  expect(begun).toEqual([0, 1, 2, 3]);
});
