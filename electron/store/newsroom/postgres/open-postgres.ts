import pg from "pg";
import type { Row, Sql, Statements, Value } from "../sql.ts";

/** 64-bit integers: counts, clocks and ids of a newsroom stay far below 2^53. */
const INT8 = 20;
const CONNECTIONS = 10;
const PATIENCE_MS = 10_000;

/** Connects to the database of a newsroom of several processes. */
export function openPostgres(address: string): Sql {
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    // A server that lost its way to the database must not hold a document for ever.
    statement_timeout: 30_000,
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks while nobody uses it is replaced at the next statement.
  pool.on("error", () => undefined);
  return {
    types: { bytes: "BYTEA", serial: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY" },
    ...statementsOf(pool),
    transaction: (work) => wholly(pool, work),
    close: () => pool.end(),
  };
}

function parserOf(...asked: Parameters<typeof pg.types.getTypeParser>) {
  return asked[0] === INT8 ? Number : pg.types.getTypeParser(...asked);
}

async function wholly<Result>(
  pool: pg.Pool,
  work: (within: Statements) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const result = await work(statementsOf(client));
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function statementsOf(client: Pick<pg.Pool, "query">): Statements {
  return {
    all: async <Found extends object = Row>(sql: string, ...values: Value[]) =>
      (await client.query(numbered(sql), values.map(asGiven))).rows as Found[],
    run: async (sql, ...values) =>
      (await client.query(numbered(sql), values.map(asGiven))).rowCount ?? 0,
  };
}

function asGiven(value: Value): Value | Buffer {
  return value instanceof Uint8Array
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : value;
}

/** `?, ?` as PostgreSQL wants it: `$1, $2`. No statement here holds a question mark of its own. */
function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll("?", () => {
    count += 1;
    return `$${count}`;
  });
}
