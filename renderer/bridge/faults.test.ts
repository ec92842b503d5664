import { describe, expect, it, vi } from "vitest";
import { Problem } from "../../shared/contract/problem.ts";
import { createFaults } from "./faults.ts";

const clock = () => new Date("2026-05-04T10:00:00.000Z");
const made = () => {
  const tell = vi.fn().mockResolvedValue(undefined);
  return { tell, ...createFaults(tell, clock) };
};

describe("what went wrong in a window", () => {
  it("is kept newest first, with the call that failed", () => {
    const { note, seen } = made();
    note(new Problem("DISK_FULL", "The disk is full."), "drafts.append");
    note(new Problem("BAD_FILE", "No picture."), "photos.add");
    expect(seen.get()).toMatchObject([
      { number: 2, code: "BAD_FILE", call: "photos.add", times: 1 },
      { number: 1, code: "DISK_FULL", call: "drafts.append", at: "2026-05-04T10:00:00.000Z" },
    ]);
  });

  it("is noted once, however many tell of it, and counted where it comes again", () => {
    const { note, seen } = made();
    const problem = new Problem("DISK_FULL", "The disk is full.");
    note(problem, "drafts.append");
    note(problem);
    expect(seen.get()).toHaveLength(1);
    note(new Problem("DISK_FULL", "The disk is full."), "drafts.append");
    expect(seen.get()).toMatchObject([{ times: 2 }]);
  });

  it("is no answer that a call gave, unless a person was told of it", () => {
    const { note, seen } = made();
    note(new Problem("NOT_FOUND", "No draft is called that."), "drafts.find");
    note(new Problem("STOPPED", "A TK."), "exports.toFolder");
    expect(seen.get()).toEqual([]);
    note(new Problem("NOT_FOUND", "No draft is called that."));
    expect(seen.get()).toHaveLength(1);
  });

  it("goes to the desk's log without its words where nobody foresaw it", () => {
    const { noteThrown, seen, tell } = made();
    const error = new TypeError("the quay closes on Friday");
    noteThrown("rejection", error);
    noteThrown("window", error);
    expect(tell).toHaveBeenCalledOnce();
    expect(JSON.stringify(tell.mock.calls)).not.toContain("quay");
    expect(tell.mock.calls[0]?.[0]).toMatchObject({ event: "rejection", error: "TypeError" });
    expect(JSON.stringify(seen.get())).not.toContain("quay");
    expect(seen.get()[0]?.thrown?.places[0]).toMatch(/^faults\.test\.ts:/);
  });

  it("is kept here where the desk cannot be told", async () => {
    const tell = vi.fn().mockRejectedValue(new Problem("INTERNAL", "No desk."));
    const { noteThrown, seen } = createFaults(tell, clock);
    noteThrown("screen", "thrown by hand");
    await expect(tell.mock.results[0]?.value).rejects.toThrow();
    expect(seen.get()).toMatchObject([
      { code: "INTERNAL", thrown: { error: "other", places: [] } },
    ]);
  });

  it("is forgotten beyond the last hundred", () => {
    const { note, seen } = made();
    for (let n = 0; n < 150; n += 1) note(new Problem("BAD_FILE", `No picture ${n}.`));
    expect(seen.get()).toHaveLength(100);
    expect(seen.get()[0]?.number).toBe(150);
  });
});
