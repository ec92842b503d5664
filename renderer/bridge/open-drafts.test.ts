import { describe, expect, it } from "vitest";
import type { DraftId } from "../../shared/contract/ids.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { createOpenDrafts, type KeptSession } from "./open-drafts.ts";
import type { SaveState } from "./session.ts";
import { createValue, until } from "./value.ts";

const ferry = "ferry" as DraftId;
const cranes = "cranes" as DraftId;

function desk() {
  const states = new Map<DraftId, ReturnType<typeof createValue<SaveState>>>();
  const log: string[] = [];
  const open = async (id: DraftId): Promise<KeptSession & { id: DraftId }> => {
    log.push(`open ${id}`);
    const saveState = createValue<SaveState>({ kind: "saved" });
    states.set(id, saveState);
    return {
      id,
      saveState,
      drained: async () => {
        const forever = new AbortController().signal;
        await until(saveState, ({ kind }) => kind === "saved", forever);
      },
      close: async () => {
        log.push(`close ${id}`);
      },
    };
  };
  const set = (id: DraftId, kind: "saved" | "saving") => states.get(id)?.set({ kind });
  const fail = (id: DraftId) => {
    states.get(id)?.set({ kind: "failed", problem: new Problem("DISK_FULL", "The disk is full.") });
  };
  return { open, set, fail, log };
}

/** Lets every promise that can go on go on. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("the open drafts", () => {
  it("let go of a draft that was left, once all of it is committed", async () => {
    const { open, set, log } = desk();
    const drafts = createOpenDrafts(open);
    await drafts.open(ferry);
    set(ferry, "saving");
    drafts.leave(ferry);
    await drafts.open(cranes);
    await rest();
    expect(log).toEqual(["open ferry", "open cranes"]);
    expect(drafts.unsaved().map(({ id }) => id)).toEqual([ferry]);
    set(ferry, "saved");
    await rest();
    expect(log).toEqual(["open ferry", "open cranes", "close ferry"]);
    expect(drafts.unsaved()).toEqual([]);
  });

  it("give back the same document to who returns before that", async () => {
    const { open, set, log } = desk();
    const drafts = createOpenDrafts(open);
    const first = await drafts.open(ferry);
    set(ferry, "saving");
    drafts.leave(ferry);
    const again = await drafts.open(ferry);
    set(ferry, "saved");
    await rest();
    expect(again).toBe(first);
    expect(log).toEqual(["open ferry"]);
  });

  it("open a draft anew after it was let go of", async () => {
    const { open, log } = desk();
    const drafts = createOpenDrafts(open);
    await drafts.open(ferry);
    drafts.leave(ferry);
    await rest();
    await drafts.open(ferry);
    expect(log).toEqual(["open ferry", "close ferry", "open ferry"]);
  });

  it("tell of drafts whose changes are not taken, and of nothing while all is well", async () => {
    const { open, set, fail } = desk();
    const drafts = createOpenDrafts(open);
    await drafts.open(ferry);
    let told = 0;
    drafts.failed.subscribe(() => {
      told += 1;
    });
    set(ferry, "saving");
    set(ferry, "saved");
    expect(told).toBe(0);
    fail(ferry);
    expect(drafts.failed.get().map(({ id }) => id)).toEqual([ferry]);
    set(ferry, "saving");
    expect(drafts.failed.get()).toEqual([]);
    expect(told).toBe(2);
  });

  it("try again what could not be opened", async () => {
    let tries = 0;
    const { open } = desk();
    const drafts = createOpenDrafts(async (id) => {
      tries += 1;
      if (tries === 1) throw new Error("The desk is away.");
      return open(id);
    });
    await expect(drafts.open(ferry)).rejects.toThrow("away");
    await expect(drafts.open(ferry)).resolves.toMatchObject({ id: ferry });
  });
});
