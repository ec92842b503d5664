import type { VersionId } from "../../../shared/contract/ids.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";

/** Versions and photos that the newsroom's server has: they were sent to it or came from it. */

export function sharedVersions(store: Store, draft: DraftKey): ReadonlySet<VersionId> {
  const rows = store.all<{ id: VersionId }>(
    "SELECT id FROM shared_versions WHERE draft = ?",
    draft,
  );
  return new Set(rows.map(({ id }) => id));
}

export function markSharedVersion(store: Store, draft: DraftKey, id: VersionId): void {
  store.run("INSERT OR IGNORE INTO shared_versions (id, draft) VALUES (?, ?)", id, draft);
}

export function isSharedPhoto(store: Store, hash: string): boolean {
  return store.get("SELECT 1 FROM shared_photos WHERE hash = ?", hash) !== undefined;
}

export function markSharedPhoto(store: Store, hash: string): void {
  store.run("INSERT OR IGNORE INTO shared_photos (hash) VALUES (?)", hash);
}
