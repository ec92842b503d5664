import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { Framing } from "../../../shared/article/photo-crop.ts";
import type { KillEntry } from "../../../shared/contract/library.ts";
import type { Store } from "../store.ts";

const COLUMNS = `hash, name, media_type AS mediaType, bytes, width, height,
  caption, alt, photographer, agency, rights, killed, focus FROM assets`;

/**
 * In JSON: `rights`, `focus` (how the photo is framed), and `killed`, every kill and release of it,
 * oldest first.
 */
interface Row extends Omit<PhotoAsset, "rights" | "killed" | "framing"> {
  readonly rights: string | null;
  readonly killed: string | null;
  readonly focus: string | null;
}

/** Keeps a photo's row. The same file twice keeps the first row, with what people made of it. */
export function putAsset(store: Store, asset: PhotoAsset, at: string): void {
  const { rights, killed, framing = null } = asset;
  store.run(
    `INSERT OR IGNORE INTO assets (hash, name, media_type, bytes, width, height, caption, alt,
       photographer, agency, created_at, rights, killed, focus)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    json(rights),
    killed === null ? null : JSON.stringify([{ deed: "killed", ...killed }]),
    json(framing),
  );
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

export function getAsset(store: Store, hash: string): PhotoAsset | null {
  const row = store.get<Row>(`SELECT ${COLUMNS} WHERE hash = ?`, hash);
  return row === undefined ? null : toAsset(row);
}

export function allAssets(store: Store): PhotoAsset[] {
  return store.all<Row>(`SELECT ${COLUMNS}`).map(toAsset);
}

export function setFraming(store: Store, hash: string, framing: Framing): void {
  store.run("UPDATE assets SET focus = ? WHERE hash = ?", JSON.stringify(framing), hash);
}

/** What people may change of a photo from the library. */
export function setAsset(store: Store, { hash, photographer, agency, rights }: PhotoAsset): void {
  store.run(
    "UPDATE assets SET photographer = ?, agency = ?, rights = ? WHERE hash = ?",
    photographer,
    agency,
    json(rights),
    hash,
  );
}

/** Every kill and release of the photo, oldest first. */
export function killLog(store: Store, hash: string): KillEntry[] {
  const row = store.get<Pick<Row, "killed">>("SELECT killed FROM assets WHERE hash = ?", hash);
  return entriesIn(row?.killed ?? null);
}

export function addToKillLog(store: Store, hash: string, entry: KillEntry): void {
  const log = JSON.stringify([...killLog(store, hash), entry]);
  store.run("UPDATE assets SET killed = ? WHERE hash = ?", log, hash);
}

function toAsset({ rights, killed, focus, ...row }: Row): PhotoAsset {
  const last = entriesIn(killed).at(-1);
  const isKilled = last?.deed === "killed";
  return {
    ...row,
    ...(focus === null ? {} : { framing: JSON.parse(focus) as Framing }),
    rights: rights === null ? null : (JSON.parse(rights) as PhotoAsset["rights"]),
    killed: isKilled ? { at: last.at, person: last.person, reason: last.reason ?? "" } : null,
  };
}

function entriesIn(killed: string | null): KillEntry[] {
  return killed === null ? [] : (JSON.parse(killed) as KillEntry[]);
}
