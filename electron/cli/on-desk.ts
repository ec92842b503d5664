import type { DeskClient } from "../../shared/contract/index.ts";
import { openDesk } from "../backend/desk/open-desk.ts";
import { APP_VERSION } from "../ports/app-version.ts";
import { askOverNetwork } from "../ports/ask-address.ts";
import type { Ports } from "../ports/ports.ts";
import { printByBrowser } from "../ports/print-by-browser.ts";
import { resourcesFor } from "../ports/resources-folder.ts";
import { type SealedDesk, unlocking } from "./files/passphrase.ts";

/**
 * Works on a desk: in the app that has it open, or by holding its lock for as long as
 * the work takes.
 */
export async function onDesk<Result>(
  desk: SealedDesk,
  work: (desk: DeskClient) => Promise<Result>,
  { workers, log }: Pick<Ports, "workers" | "log">,
): Promise<Result> {
  const { folder } = desk;
  const ports: Ports = {
    folder,
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
    keyStore: null,
    onSealing: null,
    askAddress: askOverNetwork(),
    log,
  };
  const opened = await unlocking(desk, () => openDesk(ports));
  const { client, close } = opened.kind === "owner" ? opened.backend : opened;
  try {
    return await work(client);
  } finally {
    await close();
  }
}
