import { join } from "node:path";
import { Problem } from "../../../shared/contract/problem.ts";
import { takeLock } from "../../store/desk-lock.ts";
import type { BackupOrder } from "../backups/make-backup.ts";
import { prepareFolder } from "../desk/prepare-folder.ts";
import { type SalvagedDesk, salvageUnderLock } from "./salvage-desk.ts";

/** The same of a desk that nobody has open. */
export function salvageClosed(order: BackupOrder): SalvagedDesk {
  const desk = prepareFolder(order.desk);
  const lock = takeLock(join(desk, "desk.lock"));
  if (lock === null) {
    throw new Problem(
      "DESK_LOCKED",
      "Stet has this desk open, so nothing was read out of its database. Nothing was changed. Close it, then try again.",
      { desk },
    );
  }
  try {
    return salvageUnderLock({ ...order, desk });
  } finally {
    lock.release();
  }
}
