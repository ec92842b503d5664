import { renameSync, rmSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { Problem } from "../../shared/contract/problem.ts";

/** One step of the desk's schema. Numbers count from 1 without a gap; a step is never changed later. */
export interface Migration {
  readonly number: number;
  /** What it is for, as a sentence. */
  readonly intent: string;
  readonly up: (db: Database) => void;
}

/**
 * Brings a database to the newest schema: each step in a transaction of its own, after a backup
 * (`FILE.v3.backup`, for a desk at 3) where there was something to back up. A desk of a higher
 * number is refused untouched.
 */
export function migrate(db: Database, file: string, migrations: readonly Migration[]): void {
  refuseNewer(db, migrations);
  const from = schemaNumber(db);
  const steps = migrations.slice(from);
  if (steps.length > 0 && from > 0) backUp(db, `${file}.v${from}.backup`);
  for (const step of steps) apply(db, step);
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
  }).exclusive();
}

/** A whole copy under a temporary name first, so that a half-written backup never looks like one. */
function backUp(db: Database, copy: string): void {
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { force: true });
  db.prepare("VACUUM INTO ?").run(unfinished);
  renameSync(unfinished, copy);
}
