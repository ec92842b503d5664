import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Browser, test as base, expect, type Page, type TestInfo } from "@playwright/test";
import { introduce } from "./deeds/introduce.ts";
import { electronBinary, startElectronHost } from "./hosts/electron.ts";
import type { Host, HostOptions } from "./hosts/host.ts";
import { startBrowserHost } from "./hosts/server.ts";
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
  /** A desk after the first start, which each test that begins there gets a copy of. */
  introduced: string;
}

/** Given here, since a context that outlives a test does not hear the configuration. */
export const LOOKS = { viewport: { width: 1440, height: 900 }, locale: "en-GB" };

/** Every test has a real host, a real SQLite file and a desk folder of its own. */
export const test = base.extend<DeskFixtures, DeskWorkerFixtures>({
  hostKind: ["browser", { option: true, scope: "worker" }],
  introduced: [
    async ({ hostKind, browser }, use) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), `stet-introduced-${hostKind}-`));
      const host = await startHost(hostKind, folder, browser);
      if (host !== null) {
        await introduce(host.page);
        await expect(new DeskPage(() => host.page).saveState).toHaveText("Saved");
        await host.stop();
        await host.leave();
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
  freshHost: async ({ folder, hostKind, browser }, use, info) => {
    await withHost(await startHost(hostKind, folder, browser), use, info);
  },
  host: async ({ folder, introduced, hostKind, browser }, use, info) => {
    await withHost(await startOnCopy(introduced, folder, hostKind, browser), use, info);
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
  await host.stop();
  await host.leave();
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
  browser: Browser,
): Promise<Host | null> {
  await cp(introduced, folder, { recursive: true });
  const host = await startHost(kind, folder, browser);
  await host?.page.getByRole("textbox", { name: "Article" }).waitFor();
  return host;
}

/** A host on the desk in `folder`; null where the desktop host cannot be driven here. */
export async function startHost(
  kind: HostOptions["hostKind"],
  folder: string,
  browser: Browser,
): Promise<Host | null> {
  if (kind === "browser") return startBrowserHost(folder, await newPage(browser));
  const binary = electronBinary();
  return binary === null ? null : startElectronHost(folder, binary);
}

/** In a context of its own, so that a test can open a second window of the same desk. */
async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext(LOOKS)).newPage();
}
