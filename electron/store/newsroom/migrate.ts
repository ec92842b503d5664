import { Problem } from "../../../shared/contract/problem.ts";
import { MIGRATIONS } from "./migrations.ts";
import { first, type Sql } from "./sql.ts";

/**
 * Brings a newsroom's database to the newest schema, a step a transaction, also when several servers
 * start at once. One of a higher number is refused untouched.
 */
export async function migrateNewsroom(sql: Sql): Promise<void> {
  await sql.run(
    "CREATE TABLE IF NOT EXISTS schema_number (one INTEGER PRIMARY KEY, number INTEGER)",
  );
  await sql.run("INSERT INTO schema_number VALUES (1, 0) ON CONFLICT DO NOTHING");
  refuseNewer(await schemaNumber(sql));
  for (const [index, steps] of MIGRATIONS.entries()) {
    await sql.transaction(async (within) => {
      // Locks the row, so that a second server waits, and then finds the step done.
      const begun = await within.run(
        "UPDATE schema_number SET number = number + 1 WHERE number = ?",
        index,
      );
      if (begun === 0) return;
      for (const step of steps(sql.types)) await within.run(step);
    });
  }
}

async function schemaNumber(sql: Sql): Promise<number> {
  const row = await first<{ number: number }>(sql, "SELECT number FROM schema_number");
  return row?.number ?? 0;
}

function refuseNewer(number: number): void {
  if (number <= MIGRATIONS.length) return;
  throw new Problem(
    "DESK_NEWER",
    "This newsroom's database was written by a newer Stet, so this one does not touch it. " +
      "Nothing was changed. Start it with the newer Stet.",
    { newsroom: number, known: MIGRATIONS.length },
  );
}
