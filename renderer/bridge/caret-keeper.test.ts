import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Caret } from "../../shared/contract/drafts.ts";
import { createCaretKeeper } from "./caret-keeper.ts";

const at = (position: number): Caret => ({ anchor: position, head: position });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the keeper of the caret", () => {
  it("sends where the hand rests, not each place on the way", async () => {
    const send = vi.fn(async () => {});
    const keeper = createCaretKeeper(null, send);
    for (const position of [1, 2, 3]) keeper.keep(at(position));
    await vi.advanceTimersByTimeAsync(1000);
    expect(send.mock.calls).toEqual([[at(3)]]);
    expect(keeper.last()).toEqual(at(3));
  });

  it("sends at once when asked, and nothing that was sent before", async () => {
    const send = vi.fn(async () => {});
    const keeper = createCaretKeeper(at(1), send);
    await keeper.flush();
    expect(send).not.toHaveBeenCalled();
    keeper.keep(at(2));
    await keeper.flush();
    await keeper.flush();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("sends again what the desk could not take", async () => {
    const send = vi.fn(async () => {});
    send.mockRejectedValueOnce(new Error("The desk is away."));
    const keeper = createCaretKeeper(null, send);
    keeper.keep(at(5));
    await keeper.flush();
    await keeper.flush();
    expect(send.mock.calls).toEqual([[at(5)], [at(5)]]);
  });
});
