import { app, type WebContents } from "electron";
import { HOST_CHANNELS } from "../../shared/contract/host-bridge.ts";
import { bundlesIn, isBundle } from "./policy/opened-files.ts";

/** Bundles that the system asked for, until the page says that it can open some. */
export interface OpenedFiles {
  /** The page of this window hears of those that wait, and of each that follows. */
  readonly tell: (contents: WebContents) => void;
  /** What a second start of the app was asked to open. */
  readonly add: (argv: readonly string[], folder: string) => void;
}

/** Hears from before the app is ready, since macOS asks that early. `args` are the app's own. */
export function hearOpenedFiles(args: readonly string[]): OpenedFiles {
  let waiting = bundlesIn(args, process.cwd());
  let listening: WebContents | null = null;
  const send = () => {
    if (listening === null || listening.isDestroyed()) return;
    for (const path of waiting.splice(0)) listening.send(HOST_CHANNELS.openFile, path);
  };
  const add = (paths: readonly string[]) => {
    waiting = [...waiting, ...paths];
    send();
  };
  app.on("open-file", (event, path) => {
    event.preventDefault();
    if (isBundle(path)) add([path]);
  });
  return {
    tell: (contents) => {
      listening = contents;
      send();
    },
    add: (argv, folder) => add(bundlesIn(argv, folder)),
  };
}
