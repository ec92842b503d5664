import type { ListedThere } from "../../../shared/newsroom/wire.ts";
import { first, type Sql, type Statements } from "./sql.ts";

/** A draft as it is stored: its folded state, and what was written since, each with its number. */
export interface StoredDocument {
  /** Of the folded state; 0 where there is none yet. */
  readonly stamp: number;
  readonly state: Uint8Array | null;
  readonly tails: readonly { readonly seq: number; readonly bytes: Uint8Array }[];
}

/** What the list shows of a draft, but for its versions, which are counted when asked. */
export type ListedRow = Omit<ListedThere, "versions">;

export interface Fold {
  readonly draft: string;
  /** A whole document, holding all of the stored one of this stamp and of these tails. */
  readonly state: Uint8Array;
  readonly stamp: number;
  readonly tails: readonly number[];
  readonly listed: ListedRow;
}

export type Folded =
  | { readonly kind: "folded"; readonly revision: number }
  /** Somebody else put the same in its place since: the tails went, this is its stamp. */
  | { readonly kind: "same"; readonly stamp: number }
  /** Somebody else put something else in its place since; nothing was changed. */
  | { readonly kind: "lost" };

export interface Documents {
  read(draft: string): Promise<StoredDocument>;
  /** Adds updates to what is stored, on the disk when it answers with their numbers, in their order. */
  append(updates: readonly { draft: string; bytes: Uint8Array }[]): Promise<number[]>;
  /** Puts whole states in place of the older ones and their tails, in one commit; an answer each. */
  fold(folds: readonly Fold[]): Promise<Folded[]>;
  /** Drafts with tails that nobody folded: a server died. */
  unfolded(): Promise<string[]>;
  list(since: number, limit: number): Promise<{ drafts: ListedThere[]; revision: number }>;
  revision(): Promise<number>;
  has(draft: string): Promise<boolean>;
  /** A draft's line of the list. */
  listed(draft: string): Promise<ListedRow | null>;
  quarantine(one: Quarantined): Promise<void>;
  setAside(): Promise<Quarantined[]>;
}

export interface Quarantined {
  readonly draft: string;
  readonly member: string;
  readonly why: string;
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Values in one statement; both engines take more. */
const MOST = 500;

export function documentsIn(sql: Sql): Documents {
  return {
    read: (draft) => sql.transaction((within) => read(within, draft)),
    // One statement is a commit of its own: whoever waits for it waits for one answer of the database.
    append: (updates) =>
      updates.length <= MOST
        ? append(sql, updates)
        : sql.transaction((within) => append(within, updates)),
    fold: (folds) => sql.transaction((within) => foldAll(within, folds)),
    unfolded: async () => {
      const rows = await sql.all<{ draft: string }>("SELECT DISTINCT draft FROM tails");
      return rows.map(({ draft }) => draft);
    },
    list: (since, limit) => list(sql, since, limit),
    revision: () => revisionNow(sql),
    has: async (draft) => {
      const known =
        "SELECT 1 AS one FROM drafts WHERE id = ? UNION SELECT 1 FROM tails WHERE draft = ?";
      return (await first(sql, known, draft, draft)) !== null;
    },
    listed: async (draft) => {
      const asked = "SELECT listed FROM drafts WHERE id = ?";
      const row = await first<{ listed: string }>(sql, asked, draft);
      return row === null ? null : JSON.parse(row.listed);
    },
    setAside: () =>
      sql.all<Quarantined>("SELECT draft, member, why, at, bytes FROM quarantine ORDER BY seq"),
    quarantine: async ({ draft, member, why, at, bytes }) => {
      await sql.run(
        "INSERT INTO quarantine (draft, member, why, at, bytes) VALUES (?, ?, ?, ?, ?)",
        ...[draft, member, why, at, bytes],
      );
    },
  };
}

async function read(sql: Statements, draft: string): Promise<StoredDocument> {
  // Tails first: one that is folded in between stands in both, which does no harm.
  const tails = await sql.all<{ seq: number; bytes: Uint8Array }>(
    "SELECT seq, bytes FROM tails WHERE draft = ? ORDER BY seq",
    draft,
  );
  const stored = await first<{ state: Uint8Array; stamp: number }>(
    sql,
    "SELECT state, stamp FROM drafts WHERE id = ?",
    draft,
  );
  return { stamp: stored?.stamp ?? 0, state: stored?.state ?? null, tails };
}

async function append(
  sql: Statements,
  updates: readonly { draft: string; bytes: Uint8Array }[],
): Promise<number[]> {
  const numbers: number[] = [];
  for (let at = 0; at < updates.length; at += MOST) {
    const some = updates.slice(at, at + MOST);
    const rows = await sql.all<{ seq: number }>(
      `INSERT INTO tails (draft, bytes) VALUES ${some.map(() => "(?, ?)").join(", ")} RETURNING seq`,
      ...some.flatMap(({ draft, bytes }) => [draft, bytes]),
    );
    // Numbers rise in the order of the rows, however they are told.
    numbers.push(...rows.map(({ seq }) => seq).sort((a, b) => a - b));
  }
  return numbers;
}

async function foldAll(sql: Statements, folds: readonly Fold[]): Promise<Folded[]> {
  const last = await nextRevision(sql, folds.length);
  const folded: Folded[] = [];
  for (const [at, one] of folds.entries()) {
    folded.push(await fold(sql, one, last - folds.length + 1 + at));
  }
  const gone = folds.flatMap(({ tails }, at) => (folded[at]?.kind === "lost" ? [] : tails));
  for (let at = 0; at < gone.length; at += MOST) {
    const some = gone.slice(at, at + MOST);
    await sql.run(`DELETE FROM tails WHERE seq IN (${some.map(() => "?").join(", ")})`, ...some);
  }
  return folded;
}

async function fold(sql: Statements, one: Fold, revision: number): Promise<Folded> {
  const stamp = one.stamp + 1;
  const listed = JSON.stringify(one.listed);
  const kept =
    one.stamp === 0
      ? await sql.run(
          "INSERT INTO drafts (id, state, stamp, revision, listed) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
          ...[one.draft, one.state, stamp, revision, listed],
        )
      : await sql.run(
          "UPDATE drafts SET state = ?, stamp = ?, revision = ?, listed = ? WHERE id = ? AND stamp = ?",
          ...[one.state, stamp, revision, listed, one.draft, one.stamp],
        );
  if (kept > 0) return { kind: "folded", revision };
  const same = await stampOfSame(sql, one);
  return same === null ? { kind: "lost" } : { kind: "same", stamp: same };
}

async function stampOfSame(sql: Statements, { draft, listed }: Fold): Promise<number | null> {
  const stored = "SELECT stamp, listed FROM drafts WHERE id = ?";
  const row = await first<{ stamp: number; listed: string }>(sql, stored, draft);
  if (row === null) return null;
  const { revision } = JSON.parse(row.listed) as ListedRow;
  return revision === listed.revision ? row.stamp : null;
}

/** The last of so many; the row stays locked until the commit. */
export async function nextRevision(sql: Statements, many = 1): Promise<number> {
  const row = await first<{ value: number }>(
    sql,
    "UPDATE counters SET value = value + ? WHERE name = 'revision' RETURNING value",
    many,
  );
  if (row === null) throw new RangeError("The newsroom's database counts no revisions.");
  return row.value;
}

async function list(sql: Sql, since: number, limit: number) {
  const rows = await sql.all<{ revision: number; listed: string; versions: number }>(
    `SELECT revision, listed,
       (SELECT count(*) FROM versions WHERE versions.draft = drafts.id) AS versions
     FROM drafts WHERE revision > ? ORDER BY revision LIMIT ?`,
    since,
    limit,
  );
  const drafts = rows.map(({ listed, versions }) => ({ ...JSON.parse(listed), versions }));
  return { drafts, revision: rows.at(-1)?.revision ?? since };
}

async function revisionNow(sql: Sql): Promise<number> {
  const row = await first<{ value: number }>(
    sql,
    "SELECT value FROM counters WHERE name = 'revision'",
  );
  return row?.value ?? 0;
}
