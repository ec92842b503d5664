import { BrowserWindow, session } from "electron";
import type { Ports } from "../ports/ports.ts";
import { mayPrint, PRINT_PARTITION, PRINT_PREFERENCES, PRINT_SETTINGS } from "./policy/printing.ts";

/** Prints a page in a window that nobody sees, without script, network or anything but its folder. */
export const printPdf: NonNullable<Ports["printPdf"]> = async (page, signal) => {
  const printing = session.fromPartition(PRINT_PARTITION);
  printing.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayPrint(url, page) }),
  );
  const window = new BrowserWindow({ show: false, webPreferences: PRINT_PREFERENCES });
  const stop = () => window.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    signal?.throwIfAborted();
    await window.loadFile(page);
    return new Uint8Array(await window.webContents.printToPDF(PRINT_SETTINGS));
  } finally {
    signal?.removeEventListener("abort", stop);
    if (!window.isDestroyed()) window.destroy();
  }
};
