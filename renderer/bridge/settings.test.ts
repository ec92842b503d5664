import { expect, it, vi } from "vitest";
import type { DeskClient } from "../../shared/contract/index.ts";
import { Problem } from "../../shared/contract/problem.ts";
import { DEFAULT_SETTINGS } from "../../shared/settings/default-settings.ts";
import type { Settings } from "../../shared/settings/settings.ts";
import type { WindowEvent } from "./desk-events.ts";
import { settingsOfDesk } from "./settings.ts";

/** A desk that answers with what is `kept`, and whatever it is told to tell. */
function deskWith(kept: { now: Settings }) {
  const listeners = new Set<(event: WindowEvent) => void>();
  const read = vi.fn(async () => kept.now);
  const change = vi.fn(async (some: Partial<Settings>) => ({ ...kept.now, ...some }));
  const client = { settings: { read, change } } as unknown as DeskClient;
  const events = {
    subscribe: (listener: (event: WindowEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tell = (event: WindowEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { settings: settingsOfDesk(client, events), tell, read, change };
}

const dark: Settings = { ...DEFAULT_SETTINGS, theme: "dark" };

it("is unknown until the desk has answered", async () => {
  const { settings } = deskWith({ now: dark });
  expect(settings.get()).toBeNull();
  await vi.waitFor(() => expect(settings.get()).toEqual(dark));
});

it("follows what another window sets, and reads again what a gap may have hidden", async () => {
  const kept = { now: DEFAULT_SETTINGS };
  const { settings, tell } = deskWith(kept);
  await vi.waitFor(() => expect(settings.get()).toEqual(DEFAULT_SETTINGS));
  tell({ kind: "settings", settings: dark });
  expect(settings.get()).toEqual(dark);
  kept.now = { ...dark, textSize: 150 };
  tell({ kind: "resumed" });
  await vi.waitFor(() => expect(settings.get()).toEqual(kept.now));
});

it("changes nothing here that the desk did not keep", async () => {
  const { settings, change } = deskWith({ now: DEFAULT_SETTINGS });
  await vi.waitFor(() => expect(settings.get()).toEqual(DEFAULT_SETTINGS));
  change.mockRejectedValueOnce(new Problem("DISK_FULL", "The disk is full."));
  await expect(settings.change({ theme: "dark" })).rejects.toMatchObject({ code: "DISK_FULL" });
  expect(settings.get()).toEqual(DEFAULT_SETTINGS);
  await settings.change({ theme: "dark" });
  expect(settings.get()).toEqual(dark);
});
