import { expect, it } from "vitest";
import { afterwards } from "../../store/testing/new-folder.ts";
import { lastingThread } from "./lasting-thread.ts";

interface Ops {
  say(word: string): string;
  end(nothing: null): null;
}

/** A thread of the desk's kind that says what it is told, and ends when it is told to. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", (asked) => {
      if (asked === null) parentPort.close();
      else if (asked.name === "end") process.exit(1);
      else parentPort.postMessage({ kind: "done", id: asked.id, output: asked.input });
    });
    parentPort.postMessage({ kind: "ready" });
  `)}`,
);
const log = { note: () => undefined, failed: () => undefined };

it("fails what was under way when it died, and is there again for the next call, in order", async () => {
  const thread = await lastingThread<Ops>(script, null, { onNotice: () => undefined, log });
  afterwards(thread.close);
  const asked = [thread.call("say", "one"), thread.call("end", null), thread.call("say", "two")];
  const answers = await Promise.allSettled(asked);
  expect(answers[0]).toEqual({ status: "fulfilled", value: "one" });
  expect(answers.slice(1).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  const words = ["three", "four", "five"];
  expect(await Promise.all(words.map((word) => thread.call("say", word)))).toEqual(words);
  await thread.close();
  await expect(thread.call("say", "late")).rejects.toThrow("The desk is closing");
});
