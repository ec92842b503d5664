import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { Framing } from "../../../shared/article/photo-crop.ts";
import type { Store } from "../store.ts";

const COLUMNS = `hash, name, media_type AS mediaType, bytes, width, height,
  caption, alt, photographer, agency, focus FROM assets`;

/** `focus` is JSON: the photo's framing. */
type Row = Omit<PhotoAsset, "framing"> & { readonly focus: string | null };

/** Keeps a photo's row. The same file twice keeps the first row, with what people made of it. */
export function putAsset(store: Store, asset: PhotoAsset, at: string): void {
  store.run(
    `INSERT OR IGNORE INTO assets
       (hash, name, media_type, bytes, width, height, caption, alt, photographer, agency, focus, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    asset.framing === undefined ? null : JSON.stringify(asset.framing),
    at,
  );
}

export function getAsset(store: Store, hash: string): PhotoAsset | null {
  const row = store.get<Row>(`SELECT ${COLUMNS} WHERE hash = ?`, hash);
  return row === undefined ? null : assetOf(row);
}

export function allAssets(store: Store): PhotoAsset[] {
  return store.all<Row>(`SELECT ${COLUMNS}`).map(assetOf);
}

export function setFraming(store: Store, hash: string, framing: Framing): void {
  store.run("UPDATE assets SET focus = ? WHERE hash = ?", JSON.stringify(framing), hash);
}

function assetOf({ focus, ...asset }: Row): PhotoAsset {
  return focus === null ? asset : { ...asset, framing: JSON.parse(focus) as Framing };
}
