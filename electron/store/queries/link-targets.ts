import type { LinkTarget, LinkTargets } from "../../../shared/article/link-target.ts";
import type { Status } from "../../../shared/article/status.ts";
import type { Store } from "../store.ts";

interface Row {
  readonly id: string;
  readonly headline: string | null;
  readonly status: Status;
  readonly isBinned: number;
}

/** What the desk knows of these drafts; one that it does not have is missing. */
export function linkTargets(store: Store, ids: readonly string[]): LinkTargets {
  const rows = store.all<Row>(
    `SELECT d.id, r.headline, r.status, d.binned_at IS NOT NULL AS isBinned
     FROM derived r JOIN drafts d ON d.key = r.draft
     WHERE d.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  const known = new Map(rows.map((row) => [row.id, toTarget(row)]));
  return new Map(ids.map((id) => [id, known.get(id) ?? MISSING]));
}

const MISSING: LinkTarget = { headline: null, state: "missing" };

function toTarget({ headline, status, isBinned }: Row): LinkTarget {
  return { headline, state: isBinned === 1 ? "binned" : status };
}
