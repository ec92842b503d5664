import type { Facets } from "../../../shared/contract/drafts.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";

/**
 * Names by which drafts can be found: a tag, somebody of the byline, the hash of a photo that is
 * shown, of one that is only carried along (its credit outlives it), of a killed one that is shown,
 * the last day of one that is shown, and a draft that is linked to.
 */
export type LabelKind =
  | "tag"
  | "author"
  | "photo"
  | "carriedPhoto"
  | "killedPhoto"
  | "rightsUntil"
  | "link";

export interface Label {
  readonly kind: LabelKind;
  readonly name: string;
}

/** A draft's labels, in place of those before. */
export function putLabels(store: Store, draft: DraftKey, labels: readonly Label[]): void {
  store.run("DELETE FROM labels WHERE draft = ?", draft);
  for (const { kind, name } of labels) {
    store.run(
      "INSERT OR IGNORE INTO labels (kind, name, draft) VALUES (?, ?, ?)",
      kind,
      name,
      draft,
    );
  }
}

export function labelsKept(store: Store, draft: DraftKey): Label[] {
  return store.all<Label>("SELECT kind, name FROM labels WHERE draft = ?", draft);
}

/** Sections, tags and people of the drafts that are not in the bin, with how many drafts have each. */
export function facets(store: Store): Facets {
  const named = (sql: string) => store.all<{ name: string; count: number }>(sql);
  return {
    sections: named(`
      SELECT r.section AS name, count(*) AS count FROM derived r ${UNBINNED}
      WHERE r.section IS NOT NULL GROUP BY r.section ORDER BY name COLLATE NOCASE`),
    tags: named(`
      SELECT l.name, count(*) AS count FROM labels l JOIN derived r ON r.draft = l.draft ${UNBINNED}
      WHERE l.kind = 'tag' GROUP BY l.name ORDER BY l.name COLLATE NOCASE`),
    people: named(`
      SELECT name, count(DISTINCT draft) AS count FROM (
        SELECT l.name, l.draft FROM labels l WHERE l.kind = 'author'
        UNION ALL
        SELECT p.name, r.draft FROM derived r JOIN people p ON p.key = r.changed_by
      ) AS named JOIN drafts d ON d.key = named.draft AND d.binned_at IS NULL
      GROUP BY name ORDER BY name COLLATE NOCASE`),
    assigned: named(`
      SELECT coalesce(a.name, r.assigned_name) AS name, count(*) AS count FROM derived r ${UNBINNED}
      LEFT JOIN people a ON a.id = r.assigned_id WHERE r.assigned_id IS NOT NULL
      GROUP BY 1 ORDER BY 1 COLLATE NOCASE`),
  };
}

const UNBINNED = "JOIN drafts d ON d.key = r.draft AND d.binned_at IS NULL";
