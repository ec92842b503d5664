import type { RelaunchOptions } from "electron";

/**
 * How this app is started again. What runs of an AppImage lies in a mount that is gone when it ends,
 * so the file itself is started; AppImage's own start says where that is.
 */
export function relaunchOptions(
  environment: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): RelaunchOptions {
  const file = environment.APPIMAGE;
  return file === undefined || file === "" ? {} : { execPath: file, args: argv.slice(1) };
}
