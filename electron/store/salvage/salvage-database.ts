import Database from "better-sqlite3";
import { migrate, schemaNumber } from "../migrate.ts";
import { migrations } from "../migrations/index.ts";
import { openDatabase } from "../open-database.ts";
import { sorted } from "../sqlite-problem.ts";
import { storeOver } from "../store.ts";
import { type Backup, openBackups } from "./backups.ts";
import { markMissing } from "./mark-missing.ts";
import { type Found, nameLost } from "./name-lost.ts";
import { type Gap, readAround } from "./read-around.ts";
import { rangeOf, sourceOf, type Values } from "./table-source.ts";
import { keptTables, type Table } from "./tables.ts";

export interface SalvageOrder {
  /** The damaged database; it is only read. */
  readonly from: string;
  /** Where the new one is made; there is none yet. */
  readonly to: string;
  /** Databases of the desk's backups that are good, newest first. */
  readonly backups: readonly string[];
  readonly at: string;
  readonly newId: () => string;
}

export interface Salvaged extends Found {
  readonly rows: number;
  /** Of those: had from backups, since the page they lay on could not be read. */
  readonly fromBackups: number;
  /** Tables with pages that could not be read. */
  readonly damaged: readonly string[];
}

/**
 * Makes a whole database of what can be read of a damaged one: table by table, row by row around the
 * pages that cannot be read, and what lay on those from the backups. Journal rows that are known to
 * be missing are marked as damaged, so that each draft is recovered like any other. DESK_CORRUPT
 * where nothing at all can be read.
 */
export function salvageDatabase(order: SalvageOrder): Salvaged {
  return sorted(order.from, () => {
    const damaged = openDatabase(order.from, { readonly: true, fileMustExist: true });
    const whole = openDatabase(order.to);
    const backups = openBackups(order.backups, damaged);
    try {
      migrate(whole, migrations.slice(0, schemaNumber(damaged)), () => {});
      whole.pragma("foreign_keys = OFF");
      return whole.transaction(() => carried({ damaged, whole, backups }, order))();
    } finally {
      for (const { db } of backups) db.close();
      whole.close();
      damaged.close();
    }
  });
}

interface Databases {
  readonly damaged: Database.Database;
  readonly whole: Database.Database;
  readonly backups: readonly Backup[];
}

function carried(databases: Databases, { at, newId }: SalvageOrder): Salvaged {
  const { damaged, whole } = databases;
  const tables = keptTables(whole).map((table) => carryTable(databases, table));
  const journal = tables.find(({ table }) => table.name === "journal")?.gaps ?? [];
  const store = storeOver(whole);
  const found = nameLost(store, { at, newId });
  if (journal.length > 0) markMissing(damaged, store, { gaps: journal as Gap<number>[], at });
  return {
    ...found,
    rows: sum(tables.map(({ rows }) => rows)),
    fromBackups: sum(tables.map(({ fromBackups }) => fromBackups)),
    damaged: tables.filter(({ gaps }) => gaps.length > 0).map(({ table }) => table.name),
  };
}

function carryTable({ damaged, whole, backups }: Databases, table: Table) {
  let rows = 0;
  const put = inserter(whole, table);
  const take = (values: Values) => {
    rows += put(values);
  };
  const gaps = readAround(sourceOf(damaged, table), rangeOf(damaged, table), take);
  const readable = rows;
  for (const gap of gaps) for (const backup of backups) backup.fill(table, gap, take);
  return { table, gaps, rows, fromBackups: rows - readable };
}

/** Answers with how many rows it added: none where the row is there or is none that the desk can have. */
function inserter(db: Database.Database, { name, columns }: Table): (values: Values) => number {
  const places = columns.map(() => "?").join(", ");
  const insert = db.prepare(
    `INSERT OR IGNORE INTO ${name} (${columns.join(", ")}) VALUES (${places})`,
  );
  return (values) => {
    try {
      return insert.run(...values).changes;
    } catch (error) {
      // A type that the column does not take: the row was damaged.
      if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_CONSTRAINT"))
        return 0;
      throw error;
    }
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
