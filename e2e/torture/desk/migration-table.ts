import type { FaultPoint } from "../../../electron/store/fault-points.ts";
import { KNOWN_SCHEMA } from "../../../electron/store/inspect.ts";

/** A moment of bringing an older desk up to date, which comes with its opening alone. */
export interface MigrationStep {
  readonly name: string;
  /** The schema number of the desk before; 0 for none. */
  readonly from: number;
  readonly fault: { readonly point: FaultPoint; readonly detail?: string };
}

const within: readonly MigrationStep[] = [...Array(KNOWN_SCHEMA).keys()].flatMap((from) =>
  (["migration.applied", "migration.committed"] as const).map((point) => ({
    name: `${point} ${from + 1}`,
    from,
    fault: { point, detail: String(from + 1) },
  })),
);

/** A desk of the first Stet goes through all of them, and is killed in the midst. */
const long: readonly MigrationStep[] = within
  .filter(({ from }) => from > 1)
  .map((step) => ({ ...step, name: `${step.name} of all`, from: 1 }));

const before: readonly MigrationStep[] = (
  ["backup.copied", "backup.filled", "backup.named"] as const
).map((point) => ({ name: `${point} before it`, from: KNOWN_SCHEMA - 1, fault: { point } }));

/** Every step from any older desk to the newest, and of the backup that comes before it. */
export const MIGRATION_STEPS = [...within, ...long, ...before];
