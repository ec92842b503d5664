import type { Database } from "better-sqlite3";
import { Problem } from "../../shared/contract/problem.ts";
import { reach } from "./fault-points.ts";

/** One step of the desk's schema. Numbers count from 1 without a gap; a step is never changed later. */
export interface Migration {
  readonly number: number;
  /** What it is for, as a sentence. */
  readonly intent: string;
  readonly up: (db: Database) => void;
}

/** Backs up the desk as it is, whole, before it is changed; what it throws stops that. */
export type BackUp = () => void;

/**
 * Brings a database to the newest schema: each step in a transaction of its own, after a backup
 * where there was something to back up. A desk of a higher number is refused untouched.
 */
export function migrate(db: Database, migrations: readonly Migration[], backUp: BackUp): void {
  refuseNewer(db, migrations);
  const from = schemaNumber(db);
  const steps = migrations.slice(from);
  if (steps.length > 0 && from > 0) backUpFirst(backUp);
  for (const step of steps) apply(db, step);
}

function backUpFirst(backUp: BackUp): void {
  try {
    backUp();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(
      error.code,
      "This Stet has to bring the desk's database up to date and does so only after a backup, so " +
        `the desk was not opened. ${error.message}`,
      error.data,
      error,
    );
  }
}

/** Throws DESK_NEWER; to be called before anything else, since even a pragma changes the file. */
export function refuseNewer(db: Database, migrations: readonly Migration[]): void {
  const desk = schemaNumber(db);
  const known = migrations.length;
  if (desk <= known) return;
  throw new Problem(
    "DESK_NEWER",
    "This desk was written by a newer Stet, so this one does not touch it. Nothing was changed. " +
      "Open it with the newer Stet, or choose another desk.",
    { desk, known },
  );
}

export function schemaNumber(db: Database): number {
  return Number(db.pragma("user_version", { simple: true }));
}

function apply(db: Database, { number, up }: Migration): void {
  db.transaction(() => {
    if (schemaNumber(db) !== number - 1)
      throw new RangeError(`Migration ${number} is out of turn.`);
    up(db);
    db.pragma(`user_version = ${number}`);
    reach("migration.applied", String(number));
  }).exclusive();
  reach("migration.committed", String(number));
}
