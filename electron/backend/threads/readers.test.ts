import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import type { Reads } from "../reads.ts";
import { readers } from "./readers.ts";
import type { RunningThread } from "./start-thread.ts";

/** A thread that notes what it is asked, and answers when it is let. */
function noting(answer: Promise<unknown>) {
  const asked: PropertyKey[] = [];
  const thread = {
    asked,
    isClosed: false,
    isOver: () => false,
    end: () => undefined,
    call: (name: PropertyKey) => {
      asked.push(name);
      return answer;
    },
    close: async () => {
      await answer;
      thread.isClosed = true;
    },
  };
  return thread;
}

const asThread = (thread: ReturnType<typeof noting>) => thread as unknown as RunningThread<Reads>;

it("answers a list while the whole desk is looked through beside it, and closes after that", async () => {
  const busy = Promise.withResolvers<never[]>();
  const [first, second] = [noting(Promise.resolve([])), noting(busy.promise)];
  const reader = readers(asThread(first), async () => asThread(second));
  const checked = reader.call("verify.database", null);
  expect(await reader.call("drafts.list", {})).toEqual([]);
  const closed = reader.close();
  busy.resolve([]);
  expect(await checked).toEqual([]);
  await closed;
  expect([first.asked, second.asked]).toEqual([["drafts.list"], ["verify.database"]]);
  expect([first.isClosed, second.isClosed]).toEqual([true, true]);
});

it("starts the second only when it is needed, ends it when it rests, and starts it again", async () => {
  const started: ReturnType<typeof noting>[] = [];
  const start = async () => {
    started.push(noting(Promise.resolve([])));
    return asThread(started.at(-1) as ReturnType<typeof noting>);
  };
  const reader = readers(asThread(noting(Promise.resolve([]))), start, 5);
  await reader.call("drafts.list", {});
  expect(started).toEqual([]);
  await reader.call("verify.database", null);
  while (started[0]?.isClosed !== true) await wait(1);
  await reader.call("verify.database", null);
  expect(started).toHaveLength(2);
  await reader.close();
});

it("tries again where the second could not be started", async () => {
  let isFull = true;
  const second = noting(Promise.resolve([]));
  const reader = readers(asThread(noting(Promise.resolve([]))), async () => {
    if (isFull) throw new RangeError("No room.");
    return asThread(second);
  });
  await expect(reader.call("verify.database", null)).rejects.toThrow("No room.");
  isFull = false;
  expect(await reader.call("verify.database", null)).toEqual([]);
  await reader.close();
});
