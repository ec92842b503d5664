import { expect, test, vi } from "vitest";
import type { UpdateState } from "../../../shared/contract/updates.ts";
import { newFolder } from "../../store/testing/new-folder.ts";
import { deskIn, next } from "../testing/desk-for-tests.ts";

test("a host that is no program by itself has none, and says so", async () => {
  const { client } = await deskIn(newFolder());
  expect(await next(await client.updates.follow())).toEqual({ kind: "unavailable" });
  for (const call of [client.updates.look, client.updates.fetch, client.updates.install]) {
    await expect(call()).rejects.toMatchObject({ code: "BAD_INPUT" });
  }
});

test("they are wanted only where the desk keeps that somebody turned them on", async () => {
  const desk = await deskIn(newFolder());
  expect(await desk.updatesWanted()).toBe(false);
  await desk.client.settings.change({ lookForUpdates: true });
  expect(await desk.updatesWanted()).toBe(true);
});

test("a window follows each state, and its presses reach the host", async () => {
  const listeners = new Set<(state: UpdateState) => void>();
  const tell = (state: UpdateState) => {
    for (const listener of listeners) listener(state);
  };
  const updates = {
    state: async () => ({ kind: "offered", version: "0.2.0" }) as const,
    subscribe: (listener: (state: UpdateState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: vi.fn(async () => tell({ kind: "looking" })),
    fetch: vi.fn(async () => tell({ kind: "fetching", version: "0.2.0", percent: 0 })),
    install: vi.fn(),
  };
  const { client } = await deskIn(newFolder(), undefined, { updates });
  const states = await client.updates.follow();
  expect(await next(states)).toEqual({ kind: "offered", version: "0.2.0" });
  await client.updates.look();
  expect(await next(states)).toEqual({ kind: "looking" });
  await client.updates.fetch();
  expect(await next(states)).toMatchObject({ kind: "fetching" });
  await client.updates.install();
  expect(updates.install).toHaveBeenCalledOnce();
  await states.return();
  expect(listeners.size).toBe(0);
});
