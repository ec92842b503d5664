import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Browser, test as base, expect, type TestInfo } from "@playwright/test";
import { introduce } from "./deeds/introduce.ts";
import { electronBinary, startElectronHost } from "./hosts/electron.ts";
import type { Host, HostOptions } from "./hosts/host.ts";
import { KeptWindow } from "./hosts/kept-window.ts";
import { startBrowserHost, startInKept } from "./hosts/server.ts";
import { DeskPage } from "./pages/desk-page.ts";

export interface DeskFixtures {
  folder: string;
  /** A folder outside the desk, for pictures to come from and exports to go to. */
  out: string;
  /** A host on a desk that nobody has opened before: it asks who writes. */
  freshHost: Host;
  /** The same after Mara Lind has introduced herself: the sample article is open. */
  host: Host;
  desk: DeskPage;
}

export interface DeskWorkerFixtures extends HostOptions {
  /** The window that desks of this worker are opened in, one after the other. */
  window: KeptWindow;
  /** A desk after the first start, which each test that begins there gets a copy of. */
  introduced: string;
}

/** Given here, since a context that outlives a test does not hear the configuration. */
export const LOOKS = { viewport: { width: 1440, height: 900 }, locale: "en-GB" };

/** Every test has a real host, a real SQLite file and a desk folder of its own. */
export const test = base.extend<DeskFixtures, DeskWorkerFixtures>({
  hostKind: ["browser", { option: true, scope: "worker" }],
  window: [
    async ({ browser }, use) => {
      const window = new KeptWindow(browser, LOOKS);
      await use(window);
      await window.close();
    },
    { scope: "worker" },
  ],
  introduced: [
    async ({ hostKind, window }, use) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), `stet-introduced-${hostKind}-`));
      const host = await startHost(hostKind, folder, window);
      if (host !== null) {
        await introduce(host.page);
        await expect(new DeskPage(() => host.page).saveState).toHaveText("Saved");
        await host.leave();
        await host.stop();
      }
      await use(folder);
      await rm(folder, { recursive: true, force: true });
      await rm(`${folder}-profile`, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  folder: async ({ hostKind }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), `stet-${hostKind}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
    await rm(`${folder}-profile`, { recursive: true, force: true });
  },
  out: async ({ hostKind }, use) => {
    const out = await mkdtemp(path.join(os.tmpdir(), `stet-out-${hostKind}-`));
    await use(out);
    await rm(out, { recursive: true, force: true });
  },
  freshHost: async ({ folder, hostKind, window }, use, info) => {
    await withHost(await startHost(hostKind, folder, window), use, info);
  },
  host: async ({ folder, introduced, hostKind, window }, use, info) => {
    await withHost(await startOnCopy(introduced, folder, hostKind, window), use, info);
  },
  desk: async ({ host }, use) => {
    await use(new DeskPage(() => host.page));
  },
});

async function withHost(
  host: Host | null,
  use: (host: Host) => Promise<void>,
  info: TestInfo,
): Promise<void> {
  if (host === null) {
    skipForWant(info);
    return;
  }
  await use(host);
  await host.leave();
  await host.stop();
}

/** The desktop host cannot be driven here; says why. */
export function skipForWant(info: TestInfo): void {
  info.skip(true, "Electron's binary is not on this machine: the desktop host was not driven.");
}

export { expect };

/** A host on a copy of the desk in `introduced`, with its article open; null where there is none. */
export async function startOnCopy(
  introduced: string,
  folder: string,
  kind: HostOptions["hostKind"],
  window: KeptWindow,
): Promise<Host | null> {
  await cp(introduced, folder, { recursive: true });
  const host = await startHost(kind, folder, window);
  await host?.page.getByRole("textbox", { name: "Article" }).waitFor();
  return host;
}

/** A host on the desk in `folder`; null where the desktop host cannot be driven here. */
async function startHost(
  kind: HostOptions["hostKind"],
  folder: string,
  window: KeptWindow,
): Promise<Host | null> {
  if (kind === "browser") return startInKept(folder, window);
  const binary = electronBinary();
  return binary === null ? null : startElectronHost(folder, binary);
}

/** A second desk beside the test's own, in a window of its own: a browser's, whatever host the first has. */
export async function startBeside(folder: string, browser: Browser): Promise<Host> {
  return startBrowserHost(folder, await (await browser.newContext(LOOKS)).newPage());
}
