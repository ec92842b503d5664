import type { Backup, WrittenBackup } from "../../../shared/contract/backups.ts";
import type { Ports } from "../../ports/ports.ts";
import { cancelFlag } from "../bundles/job.ts";
import { doDaily } from "../daily.ts";
import { traceOf } from "../threads/protocol.ts";
import { type RunningThread, startThread } from "../threads/start-thread.ts";
import { listBackups } from "./backups-folder.ts";
import type { BackupOrder } from "./make-backup.ts";
import { placeFile } from "./place-file.ts";
import type { FileOrder, WrittenFile } from "./write-file.ts";

/** The open desk's backups. */
export interface Backups {
  /** One after the other; answers when it is whole and on the disk, and older ones are gone. */
  readonly make: () => Promise<Backup>;
  /** Into one file at an absolute path, in turn with the others. */
  readonly writeTo: (path: string, signal: AbortSignal | undefined) => Promise<WrittenBackup>;
  /** Resolves when none is being made. */
  readonly settle: () => Promise<void>;
}

/** What the thread of backups can be asked for. */
export interface BackupOps {
  "backups.make"(order: BackupOrder): Backup;
  "backups.writeTo"(order: FileOrder): WrittenFile;
}

export function keepBackups(ports: Ports): Backups {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Made>(work: () => Promise<Made>): Promise<Made> => {
    const made = last.then(work);
    last = made.catch(() => undefined);
    return made;
  };
  return {
    make: () =>
      inTurn(() => inThread(ports, (thread) => thread.call("backups.make", orderFor(ports)))),
    writeTo: (path, signal) => inTurn(() => writeTo(ports, path, signal)),
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

function writeTo(ports: Ports, path: string, signal: AbortSignal | undefined) {
  const cancel = cancelFlag(signal);
  return placeFile(ports.folder, path, (file, temporary) =>
    inThread(ports, (thread) =>
      thread.call("backups.writeTo", { ...orderFor(ports), path: file, temporary, cancel }),
    ),
  );
}

function orderFor({ folder, clock, appVersion }: Ports): BackupOrder {
  return { desk: folder, at: clock().toISOString(), appVersion };
}

async function inThread<Result>(
  { workers, log }: Ports,
  work: (thread: RunningThread<BackupOps>) => Promise<Result>,
): Promise<Result> {
  const thread = await startThread<BackupOps>(workers.backups, null, {
    onNotice: () => undefined,
    log,
  });
  try {
    return await work(thread);
  } finally {
    await thread.close();
  }
}
