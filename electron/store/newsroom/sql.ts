/** A value as both databases take and give it; bytes as such, numbers below 2^53. */
export type Value = string | number | Uint8Array | null;
export type Row = Readonly<Record<string, Value>>;

/** Statements with `?` for each value. SQL that SQLite and PostgreSQL both read. */
export interface Statements {
  all<Found extends object = Row>(sql: string, ...values: Value[]): Promise<Found[]>;
  /** How many rows it changed. */
  run(sql: string, ...values: Value[]): Promise<number>;
}

/** A newsroom's database, under either engine. Commits are durable when they answer. */
export interface Sql extends Statements {
  /** All or nothing; `work` uses the statements that it is given, and no others. */
  transaction<Result>(work: (within: Statements) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
  /** How this engine calls what the schema needs and the two name differently. */
  readonly types: { readonly bytes: string; readonly serial: string };
}

/** The one row that a statement finds, or null. */
export async function first<Found extends object>(
  sql: Statements,
  text: string,
  ...values: Value[]
): Promise<Found | null> {
  const [row] = await sql.all<Found>(text, ...values);
  return row ?? null;
}
