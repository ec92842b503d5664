import type { Backup, WrittenBackup } from "../../../shared/contract/backups.ts";
import type { DeskEvent } from "../../../shared/contract/desk.ts";
import type { SealedBackups } from "../../../shared/contract/seal.ts";
import { cancelFlag } from "../bundles/job.ts";
import { doDaily } from "../daily.ts";
import type { DeskPorts } from "../log/desk-log.ts";
import { type RunningThread, startThread } from "../threads/start-thread.ts";
import { clearLeft, listBackups } from "./backups-folder.ts";
import type { BackupOrder, KeptBackupOrder } from "./make-backup.ts";
import { placeFile } from "./place-file.ts";
import type { FileOrder, WrittenFile } from "./write-file.ts";

/** The open desk's backups. */
export interface Backups {
  /** One after the other; answers when it is whole and on the disk, and older ones are gone. */
  readonly make: () => Promise<Backup>;
  /** Into one file at an absolute path, in turn with the others. */
  readonly writeTo: (path: string, way: WayOut) => Promise<WrittenBackup>;
  /** Seals those of a sealed desk that anybody can read, in turn with the others. */
  readonly sealPlain: (ticket: string | undefined, tell: WayOut["tell"]) => Promise<SealedBackups>;
  /** Resolves when none is being made. */
  readonly settle: () => Promise<void>;
}

/** How the writing of one file may be followed and broken off. */
export interface WayOut {
  readonly signal: AbortSignal | undefined;
  readonly ticket: string | undefined;
  readonly tell: (event: DeskEvent) => void;
}

/** What the thread of backups can be asked for. */
export interface BackupOps {
  "backups.make"(order: KeptBackupOrder): Backup;
  "backups.writeTo"(order: FileOrder): WrittenFile;
  "backups.sealPlain"(order: { desk: string; ticket: string | undefined }): SealedBackups;
}

/** `kept` says how many of them stay. */
export function keepBackups(ports: DeskPorts, kept: () => Promise<number>): Backups {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Made>(work: () => Promise<Made>): Promise<Made> => {
    const made = last.then(work);
    last = made.catch(() => undefined);
    return made;
  };
  return {
    make: () =>
      inTurn(async () => {
        const order = { ...orderFor(ports), kept: await kept() };
        return inThread(ports, nobody, (thread) => thread.call("backups.make", order));
      }),
    writeTo: (path, way) => inTurn(() => writeTo(ports, path, way)),
    sealPlain: (ticket, tell) =>
      inTurn(() =>
        inThread(ports, tell, (thread) =>
          thread.call("backups.sealPlain", { desk: ports.folder, ticket }),
        ),
      ),
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
  { folder, host, clock, log }: DeskPorts,
  { make, settle }: Backups,
): () => void {
  if (host === "shell") return () => undefined;
  clearLeft(folder).catch((error: unknown) => log.failed("backup", error));
  return doDaily({
    clock,
    lastAt: async () => {
      await settle();
      return listBackups(folder)[0]?.manifest.madeAt ?? null;
    },
    work: make,
    failed: (error) => log.failed("backup", error),
  });
}

function writeTo(ports: DeskPorts, path: string, { signal, ticket, tell }: WayOut) {
  const cancel = cancelFlag(signal);
  return placeFile(ports.folder, path, (file, temporary) =>
    inThread(ports, tell, (thread) =>
      thread.call("backups.writeTo", { ...orderFor(ports), path: file, temporary, cancel, ticket }),
    ),
  );
}

const nobody = () => undefined;

function orderFor({ folder, clock, appVersion }: DeskPorts): BackupOrder {
  return { desk: folder, at: clock().toISOString(), appVersion };
}

async function inThread<Result>(
  { workers, log }: DeskPorts,
  tell: WayOut["tell"],
  work: (thread: RunningThread<BackupOps>) => Promise<Result>,
): Promise<Result> {
  const thread = await startThread<BackupOps>(workers.backups, null, {
    onNotice: (notice) => {
      if (notice.kind === "event") tell(notice.event);
    },
    log,
  });
  try {
    return await work(thread);
  } finally {
    await thread.close();
  }
}
