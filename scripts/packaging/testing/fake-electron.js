import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What @electron/fuses looks for in a binary: this, a version, how many fuses, one digit each. */
const SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/**
 * Makes a folder that looks like Electron for Linux to who packs it, and runs nothing. It proves what
 * is packed and which fuses are set, never that it starts.
 */
export function fakeElectron(folder) {
  mkdirSync(path.join(folder, "locales"), { recursive: true });
  mkdirSync(path.join(folder, "resources"));
  const fuses = Buffer.concat([Buffer.from([1, 9]), Buffer.from("1".repeat(9))]);
  const binary = Buffer.concat([Buffer.from(`#!/bin/sh\nexit 1\n${SENTINEL}`), fuses]);
  writeFileSync(path.join(folder, "electron"), binary, { mode: 0o755 });
  for (const file of ["LICENSE", "chrome-sandbox", "locales/en-US.pak"]) {
    writeFileSync(path.join(folder, file), "");
  }
  return folder;
}
