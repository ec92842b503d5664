import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { EDITOR_IDS, EDITORS, type EditorId } from "../editors.ts";
import { browserOptions } from "../harness/browser.ts";
import type { Round } from "../harness/round.ts";

/** Where and when, and what it was that was measured. */
export interface Setting {
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly node: string;
  readonly commit: string;
  readonly versions: Readonly<Partial<Record<EditorId, string>>>;
}

export async function settingOf(rounds: readonly Round[]): Promise<Setting> {
  const browser = await chromium.launch(browserOptions());
  const version = browser.version();
  await browser.close();
  const days = rounds.map(({ at }) => at.slice(0, 10)).sort();
  const [first, last] = [days[0] ?? "", days.at(-1) ?? ""];
  const model = os.cpus()[0]?.model.trim() ?? "unknown processor";
  return {
    date: first === last ? first : `${first} to ${last}`,
    machine: `${os.cpus().length} cores (${model}), ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()}, no graphics card used`,
    browser: `headless Chromium ${version}`,
    node: process.versions.node,
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(),
    versions: Object.fromEntries(EDITOR_IDS.map((id) => [id, versionOf(id)])),
  };
}

function versionOf(id: EditorId): string {
  const name = EDITORS[id].package;
  const place = name === null ? "../../../../package.json" : `../node_modules/${name}/package.json`;
  const file = fileURLToPath(new URL(place, import.meta.url));
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
