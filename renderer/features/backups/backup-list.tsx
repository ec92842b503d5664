import type { Backup } from "../../../shared/contract/backups.ts";
import { say, sayNumber } from "../../../shared/words/say.ts";
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
      <p className="backups-none">
        {say("There is no backup yet. The first is made within minutes.")}
      </p>
    );
  }
  return (
    <ul className="backups-list" aria-label={say("Backups")}>
      {backups.map((backup) => (
        <li key={backup.name}>
          <span>
            <strong>{toTheSecond(backup.madeAt)}</strong>
            <span className="backups-facts">
              {say("{drafts, plural, one {# draft} other {# drafts}}", { drafts: backup.drafts })} ·{" "}
              {megabytes(backup.bytes)}
            </span>
          </span>
          {onRestore === null ? null : (
            <Button
              size="small"
              aria-label={say("Restore the backup of {toTheSecond}", {
                toTheSecond: toTheSecond(backup.madeAt),
              })}
              onPress={() => onRestore(backup)}
              isDisabled={isDisabled}
            >
              {say("Restore…")}
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
  return say("{megabytes} MB of text", {
    megabytes: size < 10 ? size.toFixed(1) : sayNumber(Math.round(size)),
  });
}
