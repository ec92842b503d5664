import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Restoration } from "../../../shared/contract/backups.ts";
import { toProblem } from "../../../shared/contract/from-wire.ts";
import type { Ports } from "../../ports/ports.ts";
import { readJsonFile, writeJsonFile } from "../desk/json-file.ts";
import { salvageUnderLock } from "../salvage/salvage-desk.ts";
import { salvageTold } from "../salvage/told.ts";
import { clearIncoming, type Restored, restoreUnderLock } from "./restore-backup.ts";

/** What the open desk leaves for its next opening: a database is only replaced while it is closed. */
const wanted = z.union([
  z.object({ backup: z.string().min(1) }),
  /** What can be read of the damaged database. */
  z.object({ salvage: z.literal(true) }),
]);
type Wanted = z.infer<typeof wanted>;

const fileIn = (desk: string) => join(desk, "restore-next.json");

/** The next opening of the desk restores this backup first. */
export function wantRestore(desk: string, backup: string): void {
  writeJsonFile(fileIn(desk), { backup });
}

/** The next opening of the desk first makes a sound database of what can be read of the damaged one. */
export function wantSalvage(desk: string): void {
  writeJsonFile(fileIn(desk), { salvage: true });
}

/**
 * Restores what the last opening asked for; the caller holds the lock. The order is taken away
 * before it is carried out, so that one that fails is not tried for ever. Null where none was left.
 */
export function restoreWanted({
  folder,
  clock,
  appVersion,
}: Pick<Ports, "folder" | "clock" | "appVersion">): Restoration | null {
  clearIncoming(folder);
  const order = takeOrder(folder);
  if (order === null) return null;
  try {
    const stamp = { desk: folder, at: clock().toISOString(), appVersion };
    if ("salvage" in order)
      return { ok: true, message: salvageTold(salvageUnderLock(stamp)).join(" ") };
    return done(restoreUnderLock({ ...stamp, backup: order.backup }));
  } catch (error) {
    return { ok: false, message: toProblem(error).message };
  }
}

function takeOrder(desk: string): Wanted | null {
  const order = readJsonFile(fileIn(desk), wanted);
  rmSync(fileIn(desk), { force: true });
  return order;
}

function done({ manifest, kept }: Restored): Restoration {
  const drafts = manifest.drafts === 1 ? "1 draft" : `${manifest.drafts} drafts`;
  const before =
    kept.kind === "nothing" ? "" : " What stood before is kept and can be restored likewise.";
  return { ok: true, message: `The desk is as its backup had it, with ${drafts}.${before}` };
}
