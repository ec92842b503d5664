import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const NAMES =
  "BrowserWindow, Menu, MessageChannelMain, dialog, nativeImage, nativeTheme, protocol, safeStorage, screen, session, shell";

/**
 * A package `electron` in `folder` with which the main script runs in Node as far as it needs no
 * window: it proves how main is wired, nothing about Electron.
 */
export function electronStandIn(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{"type":"module","exports":"./index.js"}');
  const app = "export const app = { isPackaged: true, exit: (status) => process.exit(status) };";
  const rest = NAMES.split(", ").map((name) => `export const ${name} = null;`);
  // Started by Node, the script itself stands among the arguments.
  const argv = "process.argv.splice(1, 1);";
  writeFileSync(path.join(folder, "index.js"), [app, ...rest, argv].join("\n"));
}
