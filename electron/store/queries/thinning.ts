import type { DraftId, VersionId } from "../../../shared/contract/ids.ts";
import type { VersionKind } from "../../../shared/contract/versions.ts";
import type { Store } from "../store.ts";

/** Drafts with more than one version of these kinds from before a time. */
export function draftsWithVersions(
  store: Store,
  kinds: readonly VersionKind[],
  before: string,
): DraftId[] {
  const rows = store.all<{ id: DraftId }>(
    `SELECT d.id FROM versions v JOIN drafts d ON d.key = v.draft
     WHERE v.kind IN (SELECT value FROM json_each(?)) AND v.created_at <= ?
     GROUP BY v.draft HAVING count(*) > 1`,
    JSON.stringify(kinds),
    before,
  );
  return rows.map(({ id }) => id);
}

/** Takes versions away for good, and the contents that no other version names. */
export function takeVersions(store: Store, ids: readonly VersionId[]): void {
  const taken = JSON.stringify(ids);
  const contents = store.all<{ hash: string }>(
    `WITH gone AS (SELECT article, state FROM versions WHERE id IN (SELECT value FROM json_each(?)))
     SELECT article AS hash FROM gone UNION SELECT state FROM gone`,
    taken,
  );
  store.run("DELETE FROM versions WHERE id IN (SELECT value FROM json_each(?))", taken);
  store.run(
    `DELETE FROM contents WHERE hash IN (SELECT value FROM json_each(?))
     AND NOT EXISTS (SELECT 1 FROM versions WHERE article = contents.hash)
     AND NOT EXISTS (SELECT 1 FROM versions WHERE state = contents.hash)`,
    JSON.stringify(contents.map(({ hash }) => hash)),
  );
}
