import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { afterwards } from "../../store/testing/new-folder.ts";
import { fromParts, inParts } from "./long-answer.ts";
import { startThread } from "./start-thread.ts";

const row = (at: number) => ({
  id: `d${at}`,
  headline: at % 3 === 0 ? null : `Fog ${at}`,
  tags: ["sea", `t${at}`],
  due: new Date(at),
  bytes: new Uint8Array([at % 256]),
  unset: undefined,
});

test("thousands of rows come over as they were, in their order", async () => {
  const rows = Array.from({ length: 2_601 }, (_, at) => row(at));
  const parts = inParts(rows);
  expect(parts?.length).toBeGreaterThan(5);
  expect(await fromParts(parts ?? [])).toEqual(rows);
});

test("what is short, or no list, goes over as it is", () => {
  expect(inParts([row(1)])).toBeNull();
  expect(inParts({ rows: Array(5_000).fill(1) })).toBeNull();
  expect(inParts(null)).toBeNull();
});

interface Ops {
  many(count: number): readonly { readonly id: string }[];
}

const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    import { inParts } from ${JSON.stringify(new URL("./long-answer.ts", import.meta.url).href)};
    parentPort.on("message", (asked) => {
      if (asked === null) return parentPort.close();
      const output = Array.from({ length: asked.input }, (_, at) => ({ id: String(at) }));
      const parts = inParts(output);
      parentPort.postMessage(parts === null
        ? { kind: "done", id: asked.id, output }
        : { kind: "parts", id: asked.id, parts });
    });
    parentPort.postMessage({ kind: "ready" });
  `)}`,
);

test("a thread's long answer is put together again", async () => {
  const log = { note: () => undefined, failed: () => undefined };
  const thread = await startThread<Ops>(script, null, { onNotice: () => undefined, log });
  afterwards(thread.close);
  for (const count of [3, 5_000]) {
    const rows = await thread.call("many", count);
    expect(rows.map(({ id }) => Number(id))).toEqual(Array.from(Array(count).keys()));
  }
});

test("whatever else there is to do goes between the parts", async () => {
  const parts = inParts(Array.from({ length: 5_000 }, (_, at) => row(at))) ?? [];
  let isWhole = false;
  const whole = fromParts(parts).finally(() => {
    isWhole = true;
  });
  let turns = 0;
  while (!isWhole) {
    await setImmediate();
    turns += 1;
  }
  expect(await whole).toHaveLength(5_000);
  expect(turns).toBeGreaterThanOrEqual(parts.length);
});
