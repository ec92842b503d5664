import { assertNever } from "../../../shared/assert-never.ts";
import { type Restored, restoreBackup } from "../../backend/backups/restore-backup.ts";
import { keyOfBackup } from "../../backend/seal/key-of-backup.ts";
import { refuseLocked } from "../../backend/seal/unlock.ts";
import { APP_VERSION } from "../../ports/app-version.ts";
import { type Command, words } from "../command.ts";
import { PASSPHRASE_FILE, readPassphrase } from "../files/passphrase.ts";

export const restoreBackupCommand: Command = {
  name: "restore-backup",
  usage: "restore-backup NAME|PATH [--passphrase-file FILE]",
  summary: "makes the closed desk what it was in a backup, and keeps what stands there now",
  description: [
    "NAME is that of a backup of the desk, PATH a backup's folder or file anywhere. Nobody may have the desk open. What stands there now is kept first; its place is printed.",
  ],
  options: {
    "passphrase-file": {
      ...PASSPHRASE_FILE,
      does: "Of a sealed backup that another desk made: a file whose first line is its passphrase.",
    },
  },
  failure: "A backup that is damaged, newer than this Stet or another desk's is refused.",
  examples: [
    { line: "restore-backup ~/copies/2026-03-02", does: "Takes a backup from another disk." },
  ],
  prepare(args) {
    const [backup] = words(args, "NAME or PATH");
    return {
      onClosed: async (desk) => {
        const at = new Date().toISOString();
        refuseLocked(desk, null);
        const key = await keyOfBackup(desk, backup, readPassphrase(args));
        const restored = restoreBackup({ desk, backup, at, appVersion: APP_VERSION, key });
        const { path, manifest, kept } = restored;
        const { drafts, madeAt } = manifest;
        const json = {
          file: path,
          drafts,
          madeAt,
          kept: kept.kind === "nothing" ? null : kept.path,
        };
        return { json, lines: linesFor(restored), failures: [] };
      },
    };
  },
};

function linesFor({ manifest, kept }: Restored): string[] {
  const done = `The desk is what it was at ${manifest.madeAt}, with ${manifest.drafts === 1 ? "1 draft" : `${manifest.drafts} drafts`}.`;
  switch (kept.kind) {
    case "nothing":
      return [done];
    case "backup":
      return [done, `What stood before is a backup: ${kept.path}`];
    case "aside":
      return [done, `What stood before was damaged and is kept as it was: ${kept.path}`];
    default:
      return assertNever(kept);
  }
}
