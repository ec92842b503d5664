import { expect, it } from "vitest";
import { Problem } from "../../../shared/contract/problem.ts";
import { afterwards } from "../../store/testing/new-folder.ts";
import { timelyThread } from "./timely-thread.ts";

interface Ops {
  say(word: string): string;
  search(pattern: string): string;
}

/** Says what it is told; a search never ends. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", (asked) => {
      if (asked === null) parentPort.close();
      else if (asked.name === "search") for (;;);
      else parentPort.postMessage({ kind: "done", id: asked.id, output: asked.input });
    });
    parentPort.postMessage({ kind: "ready" });
  `)}`,
);
const log = { note: () => undefined, failed: () => undefined };

it("ends what takes too long, in a sentence, and is there again for the next call", async () => {
  const tooSlow = () => new Problem("INTERNAL", "Too slow.");
  const thread = timelyThread<Ops>(script, { log }, { longestMs: 300, tooSlow });
  afterwards(thread.close);
  expect(await thread.call("say", "one")).toBe("one");
  await expect(thread.call("search", "(a+)+")).rejects.toThrow("Too slow.");
  expect(await thread.call("say", "two")).toBe("two");
});
