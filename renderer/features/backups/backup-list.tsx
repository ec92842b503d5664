import type { Backup } from "../../../shared/contract/backups.ts";
import { Button } from "../../ui/button.tsx";
import { toTheSecond } from "../../ui/date-time.ts";

export interface BackupListProps {
  /** Newest first; null while they are read. */
  readonly backups: readonly Backup[] | null;
  /** Null where this host cannot restore. */
  readonly onRestore: ((backup: Backup) => void) | null;
  readonly isDisabled: boolean;
}

export function BackupList({ backups, onRestore, isDisabled }: BackupListProps) {
  if (backups === null) return null;
  if (backups.length === 0) {
    return (
      <p className="backups-none">There is no backup yet. The first is made within minutes.</p>
    );
  }
  return (
    <ul className="backups-list" aria-label="Backups">
      {backups.map((backup) => (
        <li key={backup.name}>
          <span>
            <strong>{toTheSecond(backup.madeAt)}</strong>
            <span className="backups-facts">
              {backup.drafts === 1 ? "1 draft" : `${backup.drafts.toLocaleString("en")} drafts`} ·{" "}
              {megabytes(backup.bytes)}
            </span>
          </span>
          {onRestore === null ? null : (
            <Button
              size="small"
              aria-label={`Restore the backup of ${toTheSecond(backup.madeAt)}`}
              onPress={() => onRestore(backup)}
              isDisabled={isDisabled}
            >
              Restore…
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const MEGABYTE = 1_000_000;

function megabytes(bytes: number): string {
  const size = bytes / MEGABYTE;
  return `${size < 10 ? size.toFixed(1) : Math.round(size).toLocaleString("en")} MB of text`;
}
