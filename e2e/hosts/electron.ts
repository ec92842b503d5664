import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { _electron, type ElectronApplication } from "@playwright/test";
import type { Host } from "./host.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Path of Electron's binary, or null where it was never downloaded. Never starts a download. */
export function electronBinary(): string | null {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const name = { darwin: "Electron.app/Contents/MacOS/Electron", win32: "electron.exe" }[
    process.platform as string
  ];
  const packed = path.dirname(createRequire(import.meta.url).resolve("electron/package.json"));
  const binary = path.join(dist ?? path.join(packed, "dist"), name ?? "electron");
  return existsSync(binary) ? binary : null;
}

export async function startElectronHost(folder: string, executablePath: string): Promise<Host> {
  const launch = () =>
    _electron.launch({
      executablePath,
      // Chromium reads its switches in the form with "=" alone, and refuses its sandbox to root.
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        `--user-data-dir=${folder}-profile`,
        ROOT,
        "--desk",
        folder,
      ],
    });
  let app: ElectronApplication = await launch();
  let page = await app.firstWindow();
  return {
    folder,
    get page() {
      return page;
    },
    async kill() {
      const child = app.process();
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
    },
    async restart() {
      app = await launch();
      page = await app.firstWindow();
    },
    async stop() {
      await app.close();
    },
    // An app takes its windows with it.
    async leave() {},
  };
}
