import { expect, it } from "vitest";
import { Problem } from "../../../shared/contract/problem.ts";
import { afterwards } from "../../store/testing/new-folder.ts";
import { timelyThread } from "./timely-thread.ts";

interface Ops {
  say(word: string): string;
  search(pattern: string): string;
  count(from: null): number;
}

/** Says what it is told; a search never ends. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    let count = 0;
    parentPort.on("message", (asked) => {
      if (asked === null) parentPort.close();
      else if (asked.name === "search") for (;;);
      else if (asked.name === "count") parentPort.postMessage({ kind: "done", id: asked.id, output: count++ });
      else parentPort.postMessage({ kind: "done", id: asked.id, output: asked.input });
    });
    parentPort.postMessage({ kind: "ready" });
  `)}`,
);
const log = { note: () => undefined, failed: () => undefined };

const tooSlow = () => new Problem("INTERNAL", "Too slow.");

it("ends what takes too long, in a sentence, and is there again for the next call", async () => {
  const thread = timelyThread<Ops>(script, { log }, { longestMs: 300, tooSlow });
  afterwards(thread.close);
  expect(await thread.call("say", "one")).toBe("one");
  await expect(thread.call("search", "(a+)+")).rejects.toThrow("Too slow.");
  expect(await thread.call("say", "two")).toBe("two");
});

it("gives back its memory when nobody asks, and is there again for who does", async () => {
  const thread = timelyThread<Ops>(script, { log }, { longestMs: 60_000, idleMs: 30, tooSlow });
  afterwards(thread.close);
  expect(await Promise.all([thread.call("count", null), thread.call("count", null)])).toEqual([
    0, 1,
  ]);
  await expect.poll(() => thread.call("count", null), { interval: 60 }).toBe(0);
});

it("does not wait for what it is at when the desk closes", async () => {
  const thread = timelyThread<Ops>(script, { log }, { longestMs: 60_000, tooSlow });
  await thread.call("say", "one");
  const searched = thread.call("search", "(a+)+");
  const told = expect(searched).rejects.toThrow("The desk is closing");
  await thread.close();
  await told;
});
