import type { Facets } from "../../../shared/contract/drafts.ts";
import type { Store } from "../store.ts";

/** Sections, tags and people of the drafts that are not in the bin, with how many drafts have each. */
export function facets(store: Store): Facets {
  const counted = (parts: readonly Part[]) =>
    store.all<{ name: string; count: number }>(unbinned(parts));
  return {
    sections: counted([SECTIONS]),
    tags: counted([TAGS]),
    people: counted([AUTHORS, CHANGERS, BOTH]),
    assigned: counted([ASSIGNED]),
  };
}

/** Names with their counts, over all drafts or those that a condition on their key names. */
type Part = (among: (draft: string) => string) => string;

/**
 * Counts over all drafts less those of the bin: to ask each draft of a large desk whether it lies
 * there costs most of the time.
 */
function unbinned(parts: readonly Part[]): string {
  const all = parts.map((part) => part(() => "TRUE"));
  const binned = parts.map(
    (part) => `SELECT name, -count AS count FROM (${part((draft) => `${draft} IN (${BINNED})`)})`,
  );
  return `
    SELECT name, sum(count) AS count FROM (${[...all, ...binned].join(" UNION ALL ")})
    GROUP BY name HAVING sum(count) > 0 ORDER BY name COLLATE NOCASE`;
}

const BINNED = "SELECT key FROM drafts WHERE binned_at IS NOT NULL";

const SECTIONS: Part = (among) => `
  SELECT section AS name, count(*) AS count FROM derived
  WHERE section IS NOT NULL AND ${among("draft")} GROUP BY section`;

const TAGS: Part = (among) => `
  SELECT name, count(*) AS count FROM labels WHERE kind = 'tag' AND ${among("draft")} GROUP BY name`;

const AUTHORS: Part = (among) => `
  SELECT name, count(*) AS count FROM labels WHERE kind = 'author' AND ${among("draft")} GROUP BY name`;

const CHANGERS: Part = (among) => `
  SELECT p.name, c.count FROM people p JOIN (
    SELECT changed_by, count(*) AS count FROM derived WHERE ${among("draft")} GROUP BY changed_by
  ) c ON c.changed_by = p.key`;

/** Who wrote a draft and changed it last is counted once. */
const BOTH: Part = (among) => `
  SELECT l.name, -count(*) AS count
  FROM labels l CROSS JOIN derived r ON r.draft = l.draft
  CROSS JOIN people p ON p.key = r.changed_by AND p.name = l.name
  WHERE l.kind = 'author' AND ${among("l.draft")} GROUP BY l.name`;

const ASSIGNED: Part = (among) => `
  SELECT coalesce(a.name, r.assigned_name) AS name, count(*) AS count
  FROM derived r LEFT JOIN people a ON a.id = r.assigned_id
  WHERE r.assigned_id IS NOT NULL AND ${among("r.draft")} GROUP BY 1`;
