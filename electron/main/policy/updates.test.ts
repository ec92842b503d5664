import { expect, it, vi } from "vitest";
import type { UpdateState } from "../../../shared/contract/updates.ts";
import { createUpdates, UPDATER_OPTIONS } from "./updates.ts";

function setUp(found: string | null = null) {
  const set = { wanted: true, now: new Date("2026-03-02T08:00:00Z") };
  const updater = {
    check: vi.fn(async () => found),
    download: vi.fn(async (onPercent: (percent: number) => void) => onPercent(50)),
    install: vi.fn(),
  };
  const log = vi.fn();
  const wanted = async () => set.wanted;
  const updates = createUpdates({ updater, wanted, now: () => set.now, log });
  const states: UpdateState[] = [];
  updates.subscribe((state) => states.push(state));
  return { set, updater, log, updates, states };
}

const kinds = (states: readonly UpdateState[]) => states.map(({ kind }) => kind);

it("asks the network nothing while it is off", async () => {
  const { set, updates, updater } = setUp("0.2.0");
  set.wanted = false;
  await updates.lookWhenDue();
  await updates.look();
  await expect(updates.fetch()).rejects.toThrow("Nothing was changed");
  expect(updater.check).not.toHaveBeenCalled();
  expect(updater.download).not.toHaveBeenCalled();
  expect(await updates.state()).toEqual({ kind: "off" });
});

it("looks once it is turned on, and once a day from then on", async () => {
  const { set, updates, updater } = setUp();
  set.wanted = false;
  await updates.lookWhenDue();
  set.wanted = true;
  await updates.lookWhenDue();
  await updates.lookWhenDue();
  expect(updater.check).toHaveBeenCalledTimes(1);
  expect(await updates.state()).toEqual({ kind: "current", lookedAt: "2026-03-02T08:00:00.000Z" });
  set.now = new Date("2026-03-03T08:00:00Z");
  await updates.lookWhenDue();
  expect(updater.check).toHaveBeenCalledTimes(2);
});

it("offers what it found, and fetches it only when asked", async () => {
  const { updates, updater, states } = setUp("0.2.0");
  await updates.lookWhenDue();
  expect(await updates.state()).toEqual({ kind: "offered", version: "0.2.0" });
  expect(updater.download).not.toHaveBeenCalled();
  await updates.fetch();
  expect(kinds(states)).toEqual(["looking", "offered", "fetching", "fetching", "ready"]);
  expect(states[3]).toEqual({ kind: "fetching", version: "0.2.0", percent: 50 });
});

it("installs only what is here, and only when asked", async () => {
  const { updates, updater } = setUp("0.2.0");
  await updates.look();
  expect(() => updates.install()).toThrow("no update to install");
  await updates.fetch();
  expect(updater.install).not.toHaveBeenCalled();
  updates.install();
  expect(updater.install).toHaveBeenCalledOnce();
});

it("keeps what waits for a person when it looks again", async () => {
  const { updates, updater, set } = setUp("0.2.0");
  await updates.look();
  await updates.fetch();
  set.now = new Date("2026-03-09T08:00:00Z");
  await updates.lookWhenDue();
  await updates.look();
  expect(updater.check).toHaveBeenCalledOnce();
  expect(await updates.state()).toMatchObject({ kind: "ready" });
});

it("is off at once when it is turned off, whatever was found", async () => {
  const { updates, updater, set } = setUp("0.2.0");
  await updates.look();
  set.wanted = false;
  expect(await updates.state()).toEqual({ kind: "off" });
  await expect(updates.fetch()).rejects.toThrow();
  expect(updater.download).not.toHaveBeenCalled();
});

it("says in a sentence what is safe where a look or a fetch fails, and the reason in the log", async () => {
  const { updates, updater, log } = setUp("0.2.0");
  updater.check.mockRejectedValueOnce(new Error("ENOTFOUND updates.stet.example"));
  await updates.look();
  expect(await updates.state()).toEqual({
    kind: "failed",
    sentence:
      "Stet could not look for a newer version. Nothing was changed, and your desk is safe. Check " +
      "the network and look again later; you can work on meanwhile.",
  });
  expect(log).toHaveBeenCalledWith(expect.stringContaining("ENOTFOUND"));
  await updates.look();
  updater.download.mockRejectedValueOnce(new Error("sha512 mismatch"));
  await updates.fetch();
  expect(await updates.state()).toMatchObject({ sentence: expect.stringContaining("0.2.0") });
});

it("tells nobody any more who has stopped listening", async () => {
  const { updates } = setUp();
  const listener = vi.fn();
  updates.subscribe(listener)();
  await updates.look();
  expect(listener).not.toHaveBeenCalled();
});

it("lets electron-updater do nothing by itself", () => {
  expect(UPDATER_OPTIONS).toMatchObject({
    autoDownload: false,
    autoInstallOnAppQuit: false,
    allowDowngrade: false,
  });
});
