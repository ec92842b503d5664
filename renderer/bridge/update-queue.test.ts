import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Problem } from "../../shared/contract/problem.ts";
import { runs } from "../../shared/testing/runs.ts";
import { connectionLost } from "./connection.ts";
import { createUpdateQueue } from "./update-queue.ts";

const byte = (value: number) => Uint8Array.of(value);
const merge = (updates: Uint8Array[]) => Uint8Array.from(updates.flatMap((one) => [...one]));

/** A desk that answers when the test says so. */
function slowDesk() {
  const asked: { update: number[]; commit: () => void; fail: (error: Error) => void }[] = [];
  const send = (update: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      asked.push({ update: [...update], commit: resolve, fail: reject });
    });
  const last = () => {
    const ask = asked.at(-1);
    if (ask === undefined) throw new Error("Nothing was sent.");
    return ask;
  };
  return { asked, send, last };
}

/** Lets every promise that can go on go on. */
const rest = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the queue of updates", () => {
  it("sends the first at once, and what comes meanwhile as one", async () => {
    const { asked, send, last } = slowDesk();
    const queue = createUpdateQueue({ send, merge });
    queue.push(byte(1));
    expect(asked).toHaveLength(1);
    queue.push(byte(2));
    queue.push(byte(3));
    expect(asked).toHaveLength(1);
    last().commit();
    await rest();
    expect(asked.map(({ update }) => update)).toEqual([[1], [2, 3]]);
  });

  it("says saved only when everything is acknowledged", async () => {
    const { send, last } = slowDesk();
    const queue = createUpdateQueue({ send, merge });
    expect(queue.state.get().kind).toBe("saved");
    queue.push(byte(1));
    queue.push(byte(2));
    expect(queue.state.get().kind).toBe("saving");
    last().commit();
    await rest();
    expect(queue.state.get().kind).toBe("saving");
    last().commit();
    await rest();
    expect(queue.state.get().kind).toBe("saved");
    await queue.settled();
  });

  it("says aloud at once that the desk refuses, and keeps the update", async () => {
    const { asked, send, last } = slowDesk();
    const queue = createUpdateQueue({ send, merge });
    queue.push(byte(1));
    last().fail(new Problem("DISK_FULL", "The disk is full."));
    await rest();
    expect(queue.state.get()).toMatchObject({ kind: "failed", problem: { code: "DISK_FULL" } });
    await expect(queue.settled()).rejects.toThrow("The disk is full.");
    queue.push(byte(2));
    queue.retry();
    await rest();
    expect(asked.map(({ update }) => update)).toEqual([[1], [1]]);
    last().commit();
    await rest();
    last().commit();
    await rest();
    expect(asked.at(-1)?.update).toEqual([2]);
    expect(queue.state.get().kind).toBe("saved");
    await queue.drained();
  });

  it("says nothing of a connection that is back within a moment, and fails within a second", async () => {
    const send = vi.fn(() => Promise.reject(connectionLost()));
    const queue = createUpdateQueue({ send, merge });
    queue.push(byte(1));
    await rest();
    expect(queue.state.get().kind).toBe("saving");
    await vi.advanceTimersByTimeAsync(1000);
    expect(queue.state.get().kind).toBe("failed");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send.mock.calls.length).toBeGreaterThan(20);
  });

  it("loses nothing and keeps the order, whatever fails", async () => {
    const moves = fc.array(
      fc.oneof(fc.constant("push"), fc.constant("commit"), fc.constant("fail")),
      {
        maxLength: 60,
      },
    );
    await fc.assert(
      fc.asyncProperty(moves, async (steps) => {
        const { asked, send } = slowDesk();
        const queue = createUpdateQueue({ send, merge });
        const committed: number[] = [];
        let pushed = 0;
        let answered = 0;
        const answer = (ok: boolean) => {
          const ask = asked[answered];
          if (ask === undefined) return;
          answered += 1;
          if (ok) committed.push(...ask.update);
          if (ok) ask.commit();
          else ask.fail(new Error("cut"));
        };
        for (const step of steps) {
          if (step === "push") queue.push(byte(pushed++));
          else answer(step === "commit");
          await vi.advanceTimersByTimeAsync(step === "fail" ? 2500 : 0);
        }
        while (answered < asked.length) {
          answer(true);
          await vi.advanceTimersByTimeAsync(2500);
        }
        expect(committed).toEqual(Array.from({ length: pushed }, (_, index) => index));
        expect(queue.state.get().kind).toBe("saved");
      }),
      { numRuns: runs(60) },
    );
  });
});
