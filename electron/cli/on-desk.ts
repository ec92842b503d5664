import type { DeskClient } from "../../shared/contract/index.ts";
import { openDesk } from "../backend/desk/open-desk.ts";
import { APP_VERSION } from "../ports/app-version.ts";
import { askOverNetwork } from "../ports/ask-address.ts";
import { deskFolder } from "../ports/desk-folder.ts";
import type { Ports } from "../ports/ports.ts";
import { printByBrowser } from "../ports/print-by-browser.ts";
import { resourcesFor } from "../ports/resources-folder.ts";

/**
 * Works on the desk that was named, or on the person's own: in the app that has it open, or by holding its lock for as long as
 * the work takes.
 */
export async function onDesk<Result>(
  named: string | undefined,
  work: (desk: DeskClient) => Promise<Result>,
  { workers, log }: Pick<Ports, "workers" | "log">,
): Promise<Result> {
  const opened = await openDesk({
    folder: deskFolder(named),
    host: "shell",
    appVersion: APP_VERSION,
    workers,
    resources: resourcesFor(import.meta.url),
    clock: () => new Date(),
    printPdf: printByBrowser(),
    dialogs: null,
    restart: null,
    updates: null,
    moveTo: null,
    dictionaries: null,
    askAddress: askOverNetwork(),
    log,
  });
  const { client, close } = opened.kind === "owner" ? opened.backend : opened;
  try {
    return await work(client);
  } finally {
    await close();
  }
}
