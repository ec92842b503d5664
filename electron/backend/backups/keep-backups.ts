import type { Backup } from "../../../shared/contract/backups.ts";
import type { Ports } from "../../ports/ports.ts";
import { doDaily } from "../daily.ts";
import { traceOf } from "../threads/protocol.ts";
import { startThread } from "../threads/start-thread.ts";
import { listBackups } from "./backups-folder.ts";
import type { BackupOrder } from "./make-backup.ts";

/** The open desk's backups. */
export interface Backups {
  /** One after the other; answers when it is whole and on the disk, and older ones are gone. */
  readonly make: () => Promise<Backup>;
  /** Resolves when none is being made. */
  readonly settle: () => Promise<void>;
}

interface BackupOps {
  "backups.make"(order: BackupOrder): Backup;
}

export function keepBackups(ports: Ports): Backups {
  let last: Promise<unknown> = Promise.resolve();
  return {
    make: () => {
      const made = last.then(() => inThread(ports));
      last = made.catch(() => undefined);
      return made;
    },
    settle: async () => {
      await last;
    },
  };
}

/**
 * Backs the desk up daily while it is open; the answer ends that. A command from a shell is over
 * sooner than a backup and does not wait for one.
 */
export function keepDaily(
  { folder, host, clock, log }: Ports,
  { make, settle }: Backups,
): () => void {
  if (host === "shell") return () => undefined;
  return doDaily({
    clock,
    lastAt: async () => {
      await settle();
      return listBackups(folder)[0]?.manifest.madeAt ?? null;
    },
    work: make,
    failed: (error) => log(`The daily backup was not made.\n${traceOf(error)}`),
  });
}

async function inThread({ folder, workers, log, clock, appVersion }: Ports): Promise<Backup> {
  const thread = await startThread<BackupOps>(workers.backups, null, {
    onNotice: () => undefined,
    log,
  });
  try {
    const order = { desk: folder, at: clock().toISOString(), appVersion };
    return await thread.call("backups.make", order);
  } finally {
    await thread.close();
  }
}
