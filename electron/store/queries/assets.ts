import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { Store } from "../store.ts";

const COLUMNS = `hash, name, media_type AS mediaType, bytes, width, height,
  caption, alt, photographer, agency FROM assets`;

/** Keeps a photo's row. The same file twice keeps the first row, with what people made of it. */
export function putAsset(store: Store, asset: PhotoAsset, at: string): void {
  store.run(
    `INSERT OR IGNORE INTO assets
       (hash, name, media_type, bytes, width, height, caption, alt, photographer, agency, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    asset.hash,
    asset.name,
    asset.mediaType,
    asset.bytes,
    asset.width,
    asset.height,
    asset.caption,
    asset.alt,
    asset.photographer,
    asset.agency,
    at,
  );
}

export function getAsset(store: Store, hash: string): PhotoAsset | null {
  return store.get<PhotoAsset>(`SELECT ${COLUMNS} WHERE hash = ?`, hash) ?? null;
}

export function allAssets(store: Store): PhotoAsset[] {
  return store.all<PhotoAsset>(`SELECT ${COLUMNS}`);
}
