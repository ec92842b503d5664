import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Browser } from "@playwright/test";
import { type Accounts, startAccounts } from "../electron/newsroom/testing/accounts.ts";
import { introduce } from "./deeds/introduce.ts";
import { test as base, expect, startBeside } from "./desk-test.ts";
import type { Host } from "./hosts/host.ts";
import { type NewsroomServer, startNewsroomServer } from "./hosts/newsroom.ts";
import { DeskPage } from "./pages/desk-page.ts";
import { NewsroomPage } from "./pages/newsroom-page.ts";

export interface NewsroomFixtures {
  server: NewsroomServer;
  /** The house's own accounts, by which one may sign in to `server` where a test asks for them. */
  accounts: Accounts;
  /** What the test's own desk shows of the newsroom. */
  newsroom: NewsroomPage;
  /** A second desk, on which Omar Haddad writes: in a browser, whatever host the first one has. */
  there: DeskPage;
  /** What his desk shows of the newsroom. */
  theirs: NewsroomPage;
}

/** A newsroom, and desks that may take part in it. */
export const test = base.extend<NewsroomFixtures>({
  server: async ({ browserName: _browser }, use) => {
    const { server, end } = await startQuayNews();
    await use(server);
    await end();
  },
  accounts: async ({ server }, use) => {
    const accounts = await startAccounts(() => server.url);
    await server.signInBy(accounts.options);
    await use(accounts);
    await accounts.stop();
  },
  newsroom: async ({ desk }, use) => use(new NewsroomPage(desk)),
  there: async ({ browser }, use) => {
    const { host, end } = await startOmars(browser);
    await use(new DeskPage(() => host.page));
    await end();
  },
  theirs: async ({ there }, use) => use(new NewsroomPage(there)),
});

export { expect };

/** A newsroom's server on a folder of its own. */
export async function startQuayNews(): Promise<{ server: NewsroomServer; end: Ends }> {
  const folder = await newFolder("newsroom");
  const server = await startNewsroomServer(folder, "Quay News");
  const end = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { server, end };
}

/** Omar Haddad's desk, in a window of its own. */
export async function startOmars(browser: Browser): Promise<{ host: Host; end: Ends }> {
  const folder = await newFolder("omar");
  const host = await startBeside(folder, browser);
  await introduce(host.page, "Omar Haddad", "OH");
  const end = async () => {
    await host.leave();
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { host, end };
}

type Ends = () => Promise<void>;

const newFolder = (name: string) => mkdtemp(path.join(os.tmpdir(), `stet-${name}-`));
