import type { Store } from "../store.ts";

/** What was kept of a photo's details, as it was kept; null where they have not been read. */
export function getDetails(store: Store, hash: string): unknown {
  const row = store.get<{ details: string | null }>(
    "SELECT details FROM assets WHERE hash = ?",
    hash,
  );
  return row?.details == null ? null : JSON.parse(row.details);
}

/** What was kept of each photo whose file says how it came to be, by hash. */
export function sourceDetails(store: Store): [string, unknown][] {
  const rows = store.all<{ hash: string; details: string }>(
    "SELECT hash, details FROM assets WHERE details LIKE '%/newscodes/digitalsourcetype/%'",
  );
  return rows.map(({ hash, details }) => [hash, JSON.parse(details)]);
}

export function putDetails(store: Store, hash: string, details: object): void {
  store.run("UPDATE assets SET details = ? WHERE hash = ?", JSON.stringify(details), hash);
}
