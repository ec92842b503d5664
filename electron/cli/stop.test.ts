import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { scriptOf } from "../ports/testing/script-of.ts";
import { newFolder } from "./testing/new-folder.ts";

const STET = fileURLToPath(scriptOf("cli/index"));
const FILES = 300;

it("ends at Ctrl+C, however often it is handed on, with the status a shell expects", async () => {
  const folder = newFolder();
  const texts = path.join(folder, "texts");
  mkdirSync(texts);
  for (let file = 0; file < FILES; file += 1) {
    writeFileSync(path.join(texts, `tide-${file}.txt`), "Low water\n\nThe quay was dry.");
  }
  const args = [STET, "import", texts, "--json", "--desk", path.join(folder, "desk")];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  const stdout = text(child.stdout);
  for await (const line of createInterface(child.stderr)) {
    if (!line.startsWith("3 of ")) continue;
    // A terminal tells every process of a command, and npm its own child once more.
    child.kill("SIGINT");
    child.kill("SIGINT");
    break;
  }
  child.stderr.resume();
  expect(await ended).toEqual([130, null]);
  const { drafts, failed } = JSON.parse(await stdout);
  expect(drafts.length).toBeGreaterThan(0);
  expect(failed.length).toBeGreaterThan(0);
  expect(drafts.length + failed.length).toBe(FILES);
});
