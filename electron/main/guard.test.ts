import { EventEmitter } from "node:events";
import type { Session } from "electron";
import { beforeEach, expect, it, vi } from "vitest";
import { guardPages, guardSession } from "./guard.ts";

/** Stands for Electron: what is proved is how main is wired, nothing about Electron itself. */
const { app, shell } = vi.hoisted(() => ({
  app: { on: vi.fn() },
  shell: { openExternal: vi.fn() },
}));
vi.mock("electron", () => ({ app, shell }));

type WindowOpened = (details: { url: string }) => { action: string };

/** A page that was just made, held to the policy. */
function guardedPage() {
  const opened: { handler: WindowOpened | null } = { handler: null };
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: WindowOpened) => {
      opened.handler = handler;
    },
  });
  guardPages();
  const [name, guard] = app.on.mock.lastCall ?? [];
  expect(name).toBe("web-contents-created");
  guard(null, contents);
  return { contents, opens: (url: string) => opened.handler?.({ url }) };
}

function going(to: { url: string; isMainFrame?: boolean }) {
  return { isMainFrame: true, ...to, preventDefault: vi.fn() };
}

beforeEach(() => vi.clearAllMocks());

it("keeps every frame on the desk's own page, whoever wants it elsewhere", () => {
  const { contents } = guardedPage();
  for (const event of ["will-frame-navigate", "will-redirect"]) {
    const away = going({ url: "https://stet.example/", isMainFrame: false });
    contents.emit(event, away);
    expect(away.preventDefault, event).toHaveBeenCalledOnce();
    const home = going({ url: "stet-app://desk/" });
    contents.emit(event, home);
    expect(home.preventDefault, event).not.toHaveBeenCalled();
  }
  expect(shell.openExternal).not.toHaveBeenCalled();
});

it("opens a followed link outside, and only one that the policy lets out", () => {
  const { contents } = guardedPage();
  contents.emit("will-frame-navigate", going({ url: "https://stet.example/tides" }));
  expect(shell.openExternal).toHaveBeenCalledExactlyOnceWith("https://stet.example/tides");
  for (const url of ["file:///etc/passwd", "smb://host/share", "http://stet.example/"]) {
    contents.emit("will-frame-navigate", going({ url }));
  }
  expect(shell.openExternal).toHaveBeenCalledOnce();
});

it("never opens a window", () => {
  const { opens } = guardedPage();
  expect(opens("https://stet.example/")).toEqual({ action: "deny" });
  expect(opens("stet-app://desk/")).toEqual({ action: "deny" });
  expect(shell.openExternal).toHaveBeenCalledExactlyOnceWith("https://stet.example/");
});

it("lets no web view be attached", () => {
  const { contents } = guardedPage();
  const event = { preventDefault: vi.fn() };
  contents.emit("will-attach-webview", event);
  expect(event.preventDefault).toHaveBeenCalledOnce();
});

/** A session that keeps whatever it is given. */
function guarded() {
  const events = new EventEmitter();
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
    on: events.on.bind(events),
  };
  guardSession(session as unknown as Session);
  return { session, events };
}

it("answers every question for a right by the policy, at its asking and at its use", () => {
  const { session } = guarded();
  const [request] = session.setPermissionRequestHandler.mock.lastCall ?? [];
  const answer = vi.fn();
  request(null, "media", answer, { requestingUrl: "stet-app://desk/" });
  request(null, "clipboard-sanitized-write", answer, { requestingUrl: "stet-app://desk/" });
  expect(answer.mock.calls).toEqual([[false], [true]]);
  const [check] = session.setPermissionCheckHandler.mock.lastCall ?? [];
  expect(check(null, "geolocation", "stet-app://desk")).toBe(false);
  expect(check(null, "clipboard-sanitized-write", "stet-app://desk")).toBe(true);
  const [device] = session.setDevicePermissionHandler.mock.lastCall ?? [];
  expect(device({ deviceType: "usb" })).toBe(false);
});

it("lets nothing be loaded from a network, downloaded or looked up for spelling", () => {
  const { session, events } = guarded();
  const [before] = session.webRequest.onBeforeRequest.mock.lastCall ?? [];
  const answer = vi.fn();
  before({ url: "https://stet.example/a.js" }, answer);
  before({ url: "stet-app://desk/index.js" }, answer);
  expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
  const download = { preventDefault: vi.fn() };
  events.emit("will-download", download);
  expect(download.preventDefault).toHaveBeenCalledOnce();
  expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
});
