import { beforeAll, expect, it, vi } from "vitest";
import type { HostBridge } from "../../shared/contract/host-bridge.ts";

/** Stands for Electron: what is proved is what the page is given, nothing about Electron itself. */
const { shown, ipcRenderer } = vi.hoisted(() => ({
  shown: new Map<string, unknown>(),
  ipcRenderer: { send: vi.fn(), on: vi.fn() },
}));
vi.mock("electron", () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => shown.set(name, value) },
  ipcRenderer,
}));

beforeAll(() => import("./index.ts"));

const bridge = () => shown.get("stet") as HostBridge;

it("gives the page one object of named functions, and nothing of Electron", () => {
  expect([...shown.keys()]).toEqual(["stet"]);
  expect(Object.keys(bridge()).sort()).toEqual([
    "closeNow",
    "connect",
    "dragOut",
    "dragPhoto",
    "onClosing",
    "onMenu",
    "onOpenFile",
    "setMenu",
  ]);
  for (const value of Object.values(bridge())) expect(value).toBeTypeOf("function");
});

it("hands the page what happened, never the event that it came with", () => {
  for (const [name, sent] of Object.entries({ onMenu: "bold", onOpenFile: "/quay.stet" })) {
    const listener = vi.fn();
    bridge()[name as "onMenu" | "onOpenFile"](listener);
    const [, heard] = ipcRenderer.on.mock.lastCall ?? [];
    heard({ sender: "Electron's own" }, sent);
    expect(listener).toHaveBeenCalledExactlyOnceWith(sent);
  }
  const closing = vi.fn();
  bridge().onClosing(closing);
  const [, heard] = ipcRenderer.on.mock.lastCall ?? [];
  heard({ sender: "Electron's own" });
  expect(closing).toHaveBeenCalledExactlyOnceWith();
});
