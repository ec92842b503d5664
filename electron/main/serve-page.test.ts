import { EventEmitter } from "node:events";
import type { WebContents } from "electron";
import { expect, it, vi } from "vitest";
import { HOST_CHANNELS } from "../../shared/contract/host-bridge.ts";
import type { DeskOwner } from "../backend/desk/open-desk.ts";
import { servePage } from "./serve-page.ts";

/** Stands for Electron: what is proved is how main is wired, nothing about Electron itself. */
const { Menu } = vi.hoisted(() => ({
  Menu: { setApplicationMenu: vi.fn(), buildFromTemplate: vi.fn() },
}));
vi.mock("electron", () => ({ app: {}, Menu, MessageChannelMain: class {} }));

const OWN = { parent: null, url: "stet-app://desk/" };
const STRANGERS = {
  "a frame within the page": { parent: {}, url: "stet-app://desk/" },
  "another page": { parent: null, url: "https://stet.example/" },
  "a frame that is gone": null,
};

function served() {
  const ipc = new EventEmitter();
  const contents = { ipc, send: vi.fn() } as unknown as WebContents;
  const told = { closeNow: vi.fn(), opensFiles: vi.fn(), log: vi.fn() };
  servePage(contents, { router: {} } as DeskOwner, told);
  const say = (channel: string, senderFrame: unknown, sent?: unknown) =>
    ipc.emit(channel, { senderFrame }, sent);
  return { told, say, channels: ipc.eventNames() };
}

it("hears what its own page says", () => {
  const { told, say } = served();
  say(HOST_CHANNELS.closeNow, OWN);
  say(HOST_CHANNELS.opensFiles, OWN);
  expect(told.closeNow).toHaveBeenCalledOnce();
  expect(told.opensFiles).toHaveBeenCalledOnce();
});

it.each(Object.entries(STRANGERS))("hears nothing of %s, on any channel", (_who, frame) => {
  Menu.setApplicationMenu.mockClear();
  const { told, say, channels } = served();
  expect(channels.length).toBeGreaterThan(3);
  for (const channel of channels) expect(() => say(String(channel), frame, [])).not.toThrow();
  expect(told.closeNow).not.toHaveBeenCalled();
  expect(told.opensFiles).not.toHaveBeenCalled();
  expect(told.log).not.toHaveBeenCalled();
  expect(Menu.setApplicationMenu).not.toHaveBeenCalled();
});

it("makes no menu of what is no list of entries", () => {
  Menu.setApplicationMenu.mockClear();
  const { say } = served();
  say(HOST_CHANNELS.setMenu, OWN, [{ role: "toggleDevTools" }]);
  expect(Menu.setApplicationMenu).not.toHaveBeenCalled();
  say(HOST_CHANNELS.setMenu, OWN, []);
  expect(Menu.setApplicationMenu).toHaveBeenCalledOnce();
});
