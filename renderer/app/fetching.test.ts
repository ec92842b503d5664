import { describe, expect, it } from "vitest";
import type { DraftId } from "../../shared/contract/ids.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { until } from "../bridge/value.ts";
import { createFetching } from "./fetching.ts";

const ferry = "ferry" as DraftId;
const cranes = "cranes" as DraftId;
const forever = new AbortController().signal;

function newsroom() {
  const asked: { id: DraftId; here: () => void; fail: (problem: Problem) => void }[] = [];
  const fetching = createFetching({
    fetch: (id, signal) =>
      new Promise((here, fail) => {
        signal.addEventListener("abort", () => fail(signal.reason));
        asked.push({ id, here, fail });
      }),
    headlineOf: async (id) => `About ${id}`,
  });
  return { asked, fetching };
}

const offline = new Problem("INTERNAL", "The newsroom cannot be reached.");

describe("a draft that is in the newsroom only", () => {
  it("is shown by its name while it comes, and no more once it is here", async () => {
    const { asked, fetching } = newsroom();
    const coming = fetching.fetch(ferry);
    await until(fetching.shown, (now) => now?.headline === "About ferry", forever);
    asked[0]?.here();
    await coming;
    expect(fetching.shown.get()).toBeNull();
  });

  it("says why it does not come, and comes at the next try", async () => {
    const { asked, fetching } = newsroom();
    const coming = fetching.fetch(ferry);
    asked[0]?.fail(offline);
    await until(fetching.shown, (now) => now?.sentence === offline.message, forever);
    fetching.retry();
    await until(fetching.shown, (now) => now?.sentence === null, forever);
    asked[1]?.here();
    await coming;
  });

  it("is waited for no more once cancelled, before or after it failed", async () => {
    for (const fails of [false, true]) {
      const { asked, fetching } = newsroom();
      const coming = fetching.fetch(ferry);
      if (fails) {
        asked[0]?.fail(offline);
        await until(fetching.shown, (now) => now?.sentence !== null, forever);
      }
      fetching.cancel();
      await expect(coming).rejects.toMatchObject({ code: "CANCELLED" });
      expect(fetching.shown.get()).toBeNull();
    }
  });

  it("gives way to the one that is asked for next", async () => {
    const { asked, fetching } = newsroom();
    const first = fetching.fetch(ferry);
    const second = fetching.fetch(cranes);
    await expect(first).rejects.toMatchObject({ code: "CANCELLED" });
    expect(fetching.shown.get()?.id).toBe(cranes);
    asked[1]?.here();
    await second;
    expect(fetching.shown.get()).toBeNull();
  });
});
