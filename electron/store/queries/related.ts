import type { Status } from "../../../shared/article/status.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";

/** A draft that a related link might lead to. */
export interface Candidate {
  readonly id: DraftId;
  readonly headline: string;
  readonly status: Status;
  readonly updatedAt: string;
  /** BM25 over headline, slug and tags; the better, the further below 0. */
  readonly rank: number;
  /** How many tags it has in common with the draft that links. */
  readonly shared: number;
}

/** Rows that are weighed further; the best by their words. */
const MOST = 200;

/** Drafts with a headline that match, without `own`; the newest where nothing is to be matched. */
export function candidates(store: Store, own: DraftKey, match: string | null): Candidate[] {
  const found =
    match === null
      ? "SELECT draft, 0 AS rank FROM derived WHERE ? IS NULL ORDER BY changed_at DESC"
      : `SELECT rowid AS draft, bm25(full_text, ${WEIGHTS}) AS rank FROM full_text
         WHERE full_text MATCH ? ORDER BY rank, rowid DESC`;
  return store.all<Candidate>(
    `WITH found AS (${found} LIMIT ${MOST})
     SELECT d.id, r.headline, r.status, r.changed_at AS updatedAt, found.rank,
       (SELECT count(*) FROM labels l JOIN labels mine ON mine.kind = 'tag' AND mine.name = l.name
        WHERE l.kind = 'tag' AND l.draft = r.draft AND mine.draft = ?) AS shared
     FROM found JOIN derived r ON r.draft = found.draft JOIN drafts d ON d.key = r.draft
     WHERE d.binned_at IS NULL AND r.status <> 'killed' AND r.headline IS NOT NULL AND d.key <> ?`,
    match,
    own,
    own,
  );
}

/** In the order of the columns of `full_text`: headline, slug and tags alone. */
const WEIGHTS = "12, 0, 0, 0, 0, 0, 6, 8, 0";

export interface ReferringRow {
  readonly id: DraftId;
  readonly headline: string | null;
  readonly status: Status;
}

/** Drafts out of the bin that link to this one, changed last first: so many, from one place on. */
export function referringRows(
  store: Store,
  target: DraftId,
  { from, limit }: { readonly from: number; readonly limit: number },
): ReferringRow[] {
  return store.all<ReferringRow>(
    `SELECT d.id, r.headline, r.status
     FROM labels l JOIN derived r ON r.draft = l.draft JOIN drafts d ON d.key = l.draft
     WHERE l.kind = 'link' AND l.name = ? AND d.id <> ? AND d.binned_at IS NULL
     ORDER BY r.changed_at DESC, d.key LIMIT ? OFFSET ?`,
    target,
    target,
    limit,
    from,
  );
}
