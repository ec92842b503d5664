import type { Store } from "../store.ts";

/** The key of a device, which is added where it is new. */
export function deviceKey(store: Store, id: string, at: string): number {
  const known = store.get<{ key: number }>("SELECT key FROM devices WHERE id = ?", id);
  if (known !== undefined) return known.key;
  return store.run("INSERT INTO devices (id, created_at) VALUES (?, ?)", id, at).rowId;
}
