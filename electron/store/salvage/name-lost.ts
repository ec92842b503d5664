import type { Store } from "../store.ts";

/** What others name and that could not be read, so that it has been given another name. */
export interface Found {
  /** Drafts of which only their writing was left; they have a new id. */
  readonly drafts: number;
  /** People who wrote and whose names are lost. */
  readonly people: number;
  /** Versions whose content is lost, and so they themselves. */
  readonly versions: number;
}

interface Naming {
  readonly at: string;
  readonly newId: () => string;
}

/** Gives every row that others name and that is missing a stand-in, and lets go of versions without content. */
export function nameLost(store: Store, naming: Naming): Found {
  const versions = store.run(
    `DELETE FROM versions WHERE article NOT IN (SELECT hash FROM contents)
       OR state NOT IN (SELECT hash FROM contents)`,
  ).changes;
  return { versions, drafts: nameDrafts(store, naming), people: namePeople(store, naming) };
}

function nameDrafts(store: Store, { at, newId }: Naming): number {
  const keys = lost(store, "drafts", [
    "journal.draft",
    "versions.draft",
    "bases.draft",
    "snapshots.draft",
  ]);
  for (const key of keys) {
    const first = store.get<{ at: string }>(
      "SELECT at FROM journal WHERE draft = ? ORDER BY seq",
      key,
    );
    store.run(
      "INSERT INTO drafts (key, id, created_at) VALUES (?, ?, ?)",
      key,
      newId(),
      first?.at ?? at,
    );
  }
  return keys.length;
}

function namePeople(store: Store, { at, newId }: Naming): number {
  for (const key of lost(store, "devices", ["journal.device"]))
    store.run("INSERT INTO devices (key, id, created_at) VALUES (?, ?, ?)", key, newId(), at);
  const keys = lost(store, "people", ["journal.person", "versions.author"]);
  for (const key of keys) {
    store.run(
      "INSERT INTO people (key, id, name, initials, created_at) VALUES (?, ?, ?, ?, ?)",
      key,
      newId(),
      `Unknown ${key}`,
      "?",
      at,
    );
  }
  return keys.length;
}

/** Keys that those columns name and that the table has no row of. */
function lost(store: Store, table: string, namedBy: readonly string[]): number[] {
  const named = namedBy.map((column) => {
    const [from] = column.split(".");
    return `SELECT ${column} AS key FROM ${from}`;
  });
  const rows = store.all<{ key: number }>(
    `SELECT DISTINCT key FROM (${named.join(" UNION ")})
     WHERE key IS NOT NULL AND key NOT IN (SELECT key FROM ${table})`,
  );
  return rows.map(({ key }) => key);
}
