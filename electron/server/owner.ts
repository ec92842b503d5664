import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "../../shared/contract/problem.ts";
import type { Connected } from "../backend/desk/connect.ts";
import type { OpenDesk } from "../backend/desk/open-desk.ts";
import { addressWith } from "./entrance.ts";
import { keysOnDisk } from "./keys.ts";

const BETWEEN_TRIES_MS = 100;

/**
 * Opens the desk, or finds the browser host that has it open. While a command works on the desk, or
 * another host is just starting, it waits until `until` (milliseconds since 1970).
 */
export async function openedBy(until: number, open: () => Promise<OpenDesk>): Promise<OpenDesk> {
  for (;;) {
    const opened = await open().catch((error: unknown) => {
      if (Date.now() > until || !isBusy(error)) throw error;
      return null;
    });
    if (opened === null) continue;
    if (opened.kind === "owner" || opened.info.url !== null) return opened;
    const host = await hostOf(opened);
    await opened.close();
    if (host === "electron" || Date.now() > until) throw openElsewhere(host);
    await pause(BETWEEN_TRIES_MS);
  }
}

/** A machine under load may take long over a start; `open` has waited already. */
function isBusy(error: unknown): boolean {
  return error instanceof Problem && error.code === "DESK_LOCKED";
}

/** A fresh address of the host that shows this desk already; its keys lie in the desk's folder. */
export async function addressOf({ info, close }: Connected, folder: string): Promise<string> {
  await close();
  const keys = await keysOnDisk(folder);
  if (info.url === null || keys === null) throw openElsewhere("browser");
  return addressWith(info.url, keys.secret);
}

/** Null where the owner went away while it was asked. */
async function hostOf({ client }: Connected) {
  try {
    return (await client.desk.info()).host;
  } catch {
    return null;
  }
}

function openElsewhere(host: "electron" | "browser" | "shell" | null): Problem {
  const sentence =
    host === "electron"
      ? "This desk is open in the Stet app. Nothing was changed. Work there, or close it first."
      : "Another Stet has this desk open and shows no address. Nothing was changed. Wait until it " +
        "is done and start again.";
  return new Problem("DESK_LOCKED", sentence);
}
