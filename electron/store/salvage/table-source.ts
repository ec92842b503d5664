import type { Database } from "better-sqlite3";
import { LAST_TEXT, middleNumber, middleText } from "./middle.ts";
import { type Gap, isDamage, type Key, type Source } from "./read-around.ts";
import type { Table } from "./tables.ts";

/** A row's values, in the order of the table's columns. */
export type Values = readonly unknown[];

/** Rows of a table that may be damaged. */
export function sourceOf(db: Database, { name, columns, key }: Table): Source<Key, Values> {
  const select = `SELECT ${[key.column, ...columns].join(", ")} FROM ${name}`;
  const middle = key.kind === "number" ? middleNumber : middleText;
  return {
    *rows({ after, before }, direction) {
      const order = direction === "up" ? "ASC" : "DESC";
      const rows = db
        .prepare(
          `${select} WHERE ${key.column} > ? AND ${key.column} < ? ORDER BY ${key.column} ${order}`,
        )
        .raw()
        .iterate(after, before) as IterableIterator<unknown[]>;
      let last: Key | null = null;
      for (const [at, ...values] of rows) {
        const here = at as Key;
        // A damaged page may name keys that cannot be there.
        if (last !== null && (direction === "up" ? here <= last : here >= last)) throw outOfOrder();
        last = here;
        yield [here, values];
      }
    },
    row: (at) =>
      (
        db.prepare(`${select} WHERE ${key.column} = ?`).raw().get(at) as unknown[] | undefined
      )?.slice(1),
    middle: middle as Source<Key, Values>["middle"],
  };
}

function outOfOrder(): Error {
  return Object.assign(new Error("Rows of a table are out of order."), { code: "SQLITE_CORRUPT" });
}

/** Rows that fit on one page at most: so many may lie behind the last that is known. */
const ON_A_PAGE = 4096;

/** From before the first to behind the last key that the table can have. */
export function rangeOf(db: Database, { name, key }: Table): Gap {
  if (key.kind === "text") return { after: "", before: LAST_TEXT };
  return { after: 0, before: highest(db, name) + 1 };
}

function highest(db: Database, name: string): number {
  for (const sql of [
    `SELECT max(rowid) AS top FROM ${name}`,
    `SELECT seq + ${ON_A_PAGE} AS top FROM sqlite_sequence WHERE name = '${name}'`,
    `SELECT count(*) + ${ON_A_PAGE} AS top FROM ${name}`,
  ]) {
    try {
      const top = (db.prepare(sql).get() as { top: number | null } | undefined)?.top;
      if (typeof top === "number") return top;
      if (top === null) return 0;
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
  }
  return ON_A_PAGE;
}
