import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { DraftId } from "../../shared/contract/ids.ts";
import { introduce } from "../deeds/introduce.ts";
import { startServer } from "../hosts/server.ts";
import { stetJson } from "../hosts/shell.ts";
import { madeUpParagraphs } from "./made-up-text.ts";

/** A running host with a desk of its own, below a folder that goes with it. */
export interface BenchHost {
  readonly folder: string;
  readonly desk: string;
  readonly url: string;
  readonly pid: number | undefined;
  /** Ends the host before its time; the desk stays. */
  readonly stop: () => Promise<void>;
}

/** A window on such a desk, in which somebody has said who they are. */
export interface BenchDesk extends BenchHost {
  readonly browser: Browser;
  readonly page: Page;
}

/** Puts drafts into the desk of that folder before a host opens it. */
type Lay = (desk: string) => void;

/** A host on an empty desk, or on one that is laid before. */
export async function withHost(
  work: (host: BenchHost) => Promise<void>,
  lay: Lay = () => undefined,
): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "stet-bench-"));
  const desk = path.join(folder, "desk");
  lay(desk);
  const { url, child } = await startServer(desk);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, "exit");
  };
  try {
    await work({ folder, desk, url, pid: child.pid, stop });
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

export function withWindow(work: (desk: BenchDesk) => Promise<void>, lay?: Lay): Promise<void> {
  return withHost(async (host) => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(host.url);
      await introduce(page);
      await work({ ...host, browser, page });
    } finally {
      await browser.close();
    }
  }, lay);
}

/** A browser that has never seen a page. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
}

/** An article of so many words by this headline. */
export async function draftNamed(
  { folder, desk }: BenchHost,
  name: string,
  words: number,
): Promise<DraftId> {
  const file = path.join(folder, `${name}.md`);
  await writeFile(file, `# ${name}\n\n${madeUpParagraphs(words).join("\n\n")}\n`);
  const { drafts } = await stetJson<{ drafts: { id: DraftId }[] }>(desk, "import", file);
  return drafts[0]?.id as DraftId;
}

export async function openDraft({ page }: BenchDesk, name: string): Promise<void> {
  await page.getByRole("row", { name }).first().click();
  await page.locator("[data-node=headline]", { hasText: name }).waitFor();
}

/** The machine that figures were taken on, to stand beside them. */
export function machine() {
  return { cpus: os.cpus().length, model: os.cpus()[0]?.model, node: process.version };
}
