import { expect, it, vi } from "vitest";
import { openDesktop } from "./desktop.ts";
import { SCHEMES } from "./policy/schemes.ts";

/** Stands for Electron: what is proved is how main is wired, nothing about Electron itself. */
const electron = vi.hoisted(() => ({
  app: {
    commandLine: { hasSwitch: () => true },
    enableSandbox: vi.fn(),
    on: vi.fn(),
    quit: vi.fn(),
    requestSingleInstanceLock: vi.fn(() => false),
    whenReady: vi.fn(async () => undefined),
  },
  safeStorage: {},
  protocol: { registerSchemesAsPrivileged: vi.fn() },
  BrowserWindow: class {},
  dialog: {},
  Menu: {},
  MessageChannelMain: class {},
  nativeTheme: {},
  screen: {},
  session: {},
  shell: {},
}));
vi.mock("electron", () => electron);

it("puts every page into the sandbox and registers its schemes before the app is ready", () => {
  const { app, protocol } = electron;
  openDesktop({ args: [], workers: {} as never });
  expect(app.enableSandbox).toHaveBeenCalledOnce();
  expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([...SCHEMES]);
  expect(app.on.mock.calls.map(([name]) => name)).toContain("web-contents-created");
  expect(app.whenReady).not.toHaveBeenCalled();
});

it("opens nothing beside a Stet that has this desk's window already", () => {
  openDesktop({ args: [], workers: {} as never });
  expect(electron.app.quit).toHaveBeenCalledOnce();
});
