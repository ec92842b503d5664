import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type DeskLock, takeLock } from "../desk-lock.ts";
import { isPlain } from "../open-database.ts";

/** Whether a desk lies there that nobody reads without its passphrase. */
export function isSealedDesk(desk: string): boolean {
  const database = path.join(desk, "desk.sqlite");
  return existsSync(database) && !isPlain(database);
}

/** One server a newsroom's folder; the desk itself may be open beside it. Null where it is taken. */
export function takeNewsroomLock(folder: string): DeskLock | null {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return takeLock(path.join(folder, "newsroom.lock"));
}
