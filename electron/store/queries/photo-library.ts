import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { PhotoUse } from "../../../shared/contract/library.ts";
import type { Store } from "../store.ts";

interface Row extends Omit<PhotoUse, "binned"> {
  readonly hash: string;
  readonly binned: number;
}

/** The drafts that show each photo, by its hash: those changed last first, those in the bin at the end. */
export function photoUses(store: Store): ReadonlyMap<string, PhotoUse[]> {
  const rows = store.all<Row>(
    `SELECT l.name AS hash, d.id AS draft, r.headline, r.status, d.binned_at IS NOT NULL AS binned
     FROM labels l JOIN derived r ON r.draft = l.draft JOIN drafts d ON d.key = l.draft
     WHERE l.kind = 'photo' ORDER BY binned, r.changed_at DESC`,
  );
  const uses = new Map<string, PhotoUse[]>();
  for (const { hash, binned, ...use } of rows) {
    const known = uses.get(hash) ?? [];
    if (known.length === 0) uses.set(hash, known);
    known.push({ ...use, binned: binned === 1 });
  }
  return uses;
}

/** Drafts that show one of the photos or carry it along, as far as is derived of them. */
export function draftsWithPhotos(store: Store, hashes: readonly string[]): DraftId[] {
  const rows = store.all<{ id: DraftId }>(
    `SELECT DISTINCT d.id FROM labels l JOIN drafts d ON d.key = l.draft
     WHERE l.kind IN ('photo', 'carriedPhoto') AND l.name IN (SELECT value FROM json_each(?))`,
    JSON.stringify(hashes),
  );
  return rows.map(({ id }) => id);
}

/** Until when each draft that shows the photo is under embargo, null where it is not; the bin does not count. */
export function embargoesOn(store: Store, hash: string): (string | null)[] {
  const rows = store.all<{ until: string | null }>(
    `SELECT r.embargo_until AS until
     FROM labels l JOIN derived r ON r.draft = l.draft JOIN drafts d ON d.key = l.draft
     WHERE l.kind = 'photo' AND l.name = ? AND d.binned_at IS NULL`,
    hash,
  );
  return rows.map(({ until }) => until);
}

export interface Added {
  readonly hash: string;
  readonly addedAt: string;
  readonly likeness: string | null;
}

/** When each photo came and what it looks like, newest first. */
export function photosAdded(store: Store): Added[] {
  return store.all<Added>(
    "SELECT hash, created_at AS addedAt, likeness FROM assets ORDER BY created_at DESC, hash",
  );
}

export function unlikened(store: Store): Pick<PhotoAsset, "hash" | "mediaType">[] {
  return store.all("SELECT hash, media_type AS mediaType FROM assets WHERE likeness IS NULL");
}

export function keepLikeness(store: Store, hash: string, likeness: string): void {
  store.run("UPDATE assets SET likeness = ? WHERE hash = ?", likeness, hash);
}
