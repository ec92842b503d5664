import type { LaunchOptions } from "@playwright/test";

/** A browser of its own for each round of each editor: no cache, no code and no heap of another. */
export function browserOptions(): LaunchOptions {
  return {
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  };
}

export const VIEWPORT = { width: 1440, height: 900 };
