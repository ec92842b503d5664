import { once } from "node:events";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { introduce } from "../../../deeds/introduce.ts";
import { startServer } from "../../../hosts/server.ts";
import { stetJson } from "../../../hosts/shell.ts";
import { asMarkdown } from "../texts/as-markdown.ts";
import { makePhotos } from "../texts/photos.ts";
import { type TextName, textNamed } from "../texts/text.ts";
import { browserOptions } from "./browser.ts";

const HEADLINE = "The pier stays open";

/** A desk on which this text was open last, as a writer leaves it in the evening. */
export async function layDesk(folder: string, name: TextName): Promise<string> {
  const desk = path.join(folder, `desk-${name}`);
  const source = path.join(folder, `source-${name}`);
  await makePhotos(source);
  const file = path.join(source, `${name}.md`);
  await writeFile(file, asMarkdown(textNamed(name), HEADLINE));
  const { url, child } = await startServer(desk);
  const browser = await chromium.launch(browserOptions());
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await introduce(page);
    await stetJson(desk, "import", source);
    await page.getByRole("row", { name: HEADLINE }).first().click();
    await page.locator("[data-node=headline]", { hasText: HEADLINE }).waitFor();
    await page.getByRole("status", { name: "Save state" }).getByText("Saved").waitFor();
  } finally {
    await browser.close();
    child.kill();
    if (child.exitCode === null) await once(child, "exit");
  }
  return desk;
}

export interface RunningStet {
  readonly url: string;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** A host of its own on a copy of that desk: what one round types, no other round sees. */
export async function startStet(laid: string): Promise<RunningStet> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "stet-peers-"));
  const desk = path.join(folder, "desk");
  await cp(laid, desk, { recursive: true });
  const { url, child } = await startServer(desk);
  return {
    url,
    pid: child.pid,
    async stop() {
      child.kill();
      if (child.exitCode === null) await once(child, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
