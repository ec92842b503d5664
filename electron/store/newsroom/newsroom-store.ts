import { uuidv7 } from "uuidv7";
import { type Documents, documentsIn } from "./documents.ts";
import { type Kept, keptIn } from "./kept.ts";
import { type Members, membersIn } from "./members.ts";
import { migrateNewsroom } from "./migrate.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { type Sessions, sessionsIn } from "./sessions.ts";
import { type SignIns, signInsIn } from "./sign-ins.ts";
import { first, type Sql } from "./sql.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";

/** All that a newsroom's server keeps but its photos. */
export interface NewsroomStore {
  /** The newsroom's own id, the same for every process of it. */
  readonly id: string;
  readonly documents: Documents;
  readonly kept: Kept;
  readonly members: Members;
  readonly sessions: Sessions;
  readonly signIns: SignIns;
  /** Whether the database answers. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a newsroom's database: `postgres://…`, or a file that is made where there is none. */
export async function openNewsroomStore(place: string): Promise<NewsroomStore> {
  const sql = isPostgres(place) ? openPostgres(place) : openSqlite(place);
  try {
    await migrateNewsroom(sql);
    return {
      id: await idOf(sql),
      documents: documentsIn(sql),
      kept: keptIn(sql),
      members: membersIn(sql),
      sessions: sessionsIn(sql),
      signIns: signInsIn(sql),
      answers: () => sql.all("SELECT 1 AS one").then(Boolean, () => false),
      close: () => sql.close(),
    };
  } catch (error) {
    await sql.close();
    throw error;
  }
}

function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

async function idOf(sql: Sql): Promise<string> {
  await sql.run("INSERT INTO about VALUES ('id', ?) ON CONFLICT DO NOTHING", uuidv7());
  const row = await first<{ value: string }>(sql, "SELECT value FROM about WHERE name = 'id'");
  return row?.value ?? "";
}
