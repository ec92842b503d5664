import type { Backup } from "../../../shared/contract/backups.ts";
import type { contract } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { type KeptBackup, listBackups } from "./backups-folder.ts";
import { findBackup } from "./find-backup.ts";
import { wantRestore, wantSalvage } from "./wanted-restore.ts";

export function backupHandlers(context: Context): Handlers<typeof contract.backups> {
  const { ports, backups, restored } = context;
  return {
    list: async () => listBackups(ports.folder).map(listed),
    make: () => backups.make(),
    writeTo: ({ path, ticket }, { signal }) =>
      backups.writeTo(path, { signal, ticket, tell: context.hub.publish }),
    restore: ({ name }) => {
      findBackup(ports.folder, name);
      return reopened(context, () => wantRestore(ports.folder, name));
    },
    salvage: () => reopened(context, () => wantSalvage(ports.folder)),
    restored: async () => restored,
  };
}

function listed({ name, path, manifest: { madeAt, drafts, bytes } }: KeptBackup): Backup {
  return { name, path, madeAt, drafts, bytes };
}

/** Opens the desk anew, which does first what it is left word of. */
async function reopened({ ports, backups }: Context, leaveWord: () => void): Promise<void> {
  const { restart } = ports;
  if (restart === null) throw notWhileOpen();
  await backups.settle();
  leaveWord();
  // The answer goes out first.
  setImmediate(restart);
}

function notWhileOpen(): Problem {
  return new Problem(
    "BAD_INPUT",
    "A shell cannot restore a desk that it has open. Nothing was changed. Use stet restore-backup.",
  );
}
