import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Browser, test as base, expect, type Page, type TestInfo } from "@playwright/test";
import { introduce } from "./deeds/introduce.ts";
import { electronBinary, startElectronHost } from "./hosts/electron.ts";
import type { Host, HostOptions } from "./hosts/host.ts";
import { startBrowserHost } from "./hosts/server.ts";
import { DeskPage } from "./pages/desk-page.ts";

interface DeskFixtures {
  folder: string;
  /** A folder outside the desk, for pictures to come from and exports to go to. */
  out: string;
  /** A host on a desk that nobody has opened before: it asks who writes. */
  freshHost: Host;
  /** The same after Mara Lind has introduced herself: the sample article is open. */
  host: Host;
  desk: DeskPage;
}

interface DeskWorkerFixtures extends HostOptions {
  /** A desk after the first start, which each test that begins there gets a copy of. */
  introduced: string;
}

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
    await cp(introduced, folder, { recursive: true });
    const host = await startHost(hostKind, folder, browser);
    await host?.page.getByRole("textbox", { name: "Article" }).waitFor();
    await withHost(host, use, info);
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
    info.skip(true, "Electron's binary is not on this machine: the desktop host was not driven.");
    return;
  }
  await use(host);
  await host.stop();
  await host.leave();
}

export { expect };

async function startHost(
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
  return (await browser.newContext()).newPage();
}
