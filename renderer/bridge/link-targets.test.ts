import { describe, expect, it, vi } from "vitest";
import type { DraftRow } from "../../shared/contract/drafts.ts";
import { draftId } from "../../shared/contract/ids.ts";
import { Problem } from "../../shared/contract/problem.ts";
import type { WindowEvent } from "./desk-events.ts";
import { targetsOfDesk } from "./link-targets.ts";

const id = draftId.parse("019a8c55-0000-7000-8000-000000000001");
const storm: DraftRow = {
  id,
  status: "draft",
  headline: "What the storm left",
  slug: "storm",
  section: null,
  stops: 0,
  openSuggestions: 0,
  embargoUntil: null,
  openComments: 0,
  openQueries: 0,
  deadline: null,
  assignedTo: null,
  plannedLength: null,
  overLength: 0,
  killedPhotos: 0,
  rightsUntil: null,
  words: 0,
  updatedAt: "2026-11-21T06:00:00Z",
  createdAt: "2026-11-21T06:00:00Z",
  person: null,
  binnedAt: null,
  step: null,
};

/** A desk that answers with one row, or fails with what is thrown. */
function deskWith(answer: () => DraftRow) {
  const listeners = new Set<(event: WindowEvent) => void>();
  const find = vi.fn(async (_input: { handle: string }) => answer());
  const targets = targetsOfDesk(
    { drafts: { find: find as never } },
    {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  );
  const tell = (event: WindowEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  return { targets, find, tell, listeners };
}

describe("targetsOfDesk", () => {
  it("asks once for all that listen, and again when the row changes", async () => {
    let row = storm;
    const { targets, find, tell } = deskWith(() => row);
    const told = vi.fn();
    targets.of(id).subscribe(told);
    targets.of(id).subscribe(() => {});
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect(find).toHaveBeenCalledOnce();
    row = { ...storm, status: "killed", headline: "Storm" };
    tell({ kind: "drafts", ids: [id] });
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(targets.of(id).get()).toEqual({ headline: "Storm", state: "killed" });
  });

  it("says that a draft lies in the bin, whatever its status", async () => {
    const { targets } = deskWith(() => ({ ...storm, binnedAt: "2026-11-22T06:00:00Z" }));
    targets.of(id).subscribe(() => {});
    await vi.waitFor(() => expect(targets.of(id).get()).toMatchObject({ state: "binned" }));
  });

  it("says that the desk has no such draft", async () => {
    const { targets } = deskWith(() => {
      throw new Problem("NOT_FOUND", "No draft on this desk is called that.");
    });
    targets.of(id).subscribe(() => {});
    await vi.waitFor(() => expect(targets.of(id).get()).toMatchObject({ state: "missing" }));
  });

  it("takes no draft whose slug happens to be the id of another desk", async () => {
    const { targets, find } = deskWith(() => storm);
    targets.of("storm").subscribe(() => {});
    await vi.waitFor(() => expect(targets.of("storm").get()).toMatchObject({ state: "missing" }));
    expect(find).not.toHaveBeenCalled();
  });

  it("keeps what it knew while the desk does not answer", async () => {
    let fails = false;
    const { targets, find, tell } = deskWith(() => {
      if (fails) throw new Problem("INTERNAL", "The desk cannot be reached.");
      return storm;
    });
    const seen: (string | null | undefined)[] = [];
    targets.of(id).subscribe(() => seen.push(targets.of(id).get()?.headline));
    await vi.waitFor(() => expect(seen).toEqual(["What the storm left"]));
    fails = true;
    tell({ kind: "resumed" });
    await vi.waitFor(() => expect(find).toHaveBeenCalledTimes(2));
    fails = false;
    tell({ kind: "resumed" });
    await vi.waitFor(() => expect(seen).toEqual(["What the storm left", "What the storm left"]));
  });

  it("follows nothing that nobody listens to", () => {
    const { targets, listeners } = deskWith(() => storm);
    const stop = targets.of(id).subscribe(() => {});
    expect(listeners.size).toBe(1);
    stop();
    expect(listeners.size).toBe(0);
  });
});
