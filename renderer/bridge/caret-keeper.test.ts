import { describe, expect, it, vi } from "vitest";
import type { Caret } from "../../shared/contract/drafts.ts";
import { createCaretKeeper } from "./caret-keeper.ts";

const at = (position: number): Caret => ({ anchor: position, head: position });

describe("the keeper of the caret", () => {
  it("sends each place once", async () => {
    const send = vi.fn(async () => {});
    const keeper = createCaretKeeper(at(1), send);
    await keeper.flush();
    expect(send).not.toHaveBeenCalled();
    keeper.keep(at(2));
    await keeper.flush();
    await keeper.flush();
    keeper.keep(at(2));
    await keeper.flush();
    expect(send.mock.calls).toEqual([[at(2)]]);
    expect(keeper.last()).toEqual(at(2));
  });

  it("sends again what the desk could not take", async () => {
    const send = vi.fn(async () => {});
    send.mockRejectedValueOnce(new Error("The desk is away."));
    const keeper = createCaretKeeper(null, send);
    keeper.keep(at(5));
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    await keeper.flush();
    expect(send.mock.calls).toEqual([[at(5)], [at(5)]]);
  });
});
