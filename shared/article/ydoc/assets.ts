import * as Y from "yjs";
import type { CarriedAsset } from "../asset.ts";
import { type PhotoKill, type PhotoRights, RIGHTS_CATEGORIES } from "../rights.ts";
import { assetsOf } from "./roots.ts";

const KEYS = ["caption", "alt", "photographer", "agency"] as const;

/** An asset of a draft with everything it may carry. */
export type ReadAsset = Required<CarriedAsset>;

/** What the draft carries of its photos, by hash. */
export function readAssets(doc: Y.Doc): Map<string, ReadAsset> {
  const read = new Map<string, ReadAsset>();
  for (const [hash, entry] of assetsOf(doc).entries()) {
    if (!(entry instanceof Y.Map)) continue;
    const values = KEYS.map((key) => [key, stringOrNull(entry.get(key))]);
    const credit = Object.fromEntries(values) as Pick<ReadAsset, (typeof KEYS)[number]>;
    const rights = rightsIn(entry.get("rights"));
    read.set(hash, { ...credit, rights, killed: killIn(entry.get("killed")) });
  }
  return read;
}

/**
 * Sets what the draft carries of one photo; to be called inside a transaction. Rights and a kill that
 * are left out stay as they are; each is one value, so that two people's never mix.
 */
export function writeAsset(doc: Y.Doc, hash: string, asset: CarriedAsset): void {
  const assets = assetsOf(doc);
  let entry = assets.get(hash);
  if (!(entry instanceof Y.Map)) {
    entry = new Y.Map();
    assets.set(hash, entry);
  }
  const map = entry as Y.Map<unknown>;
  for (const key of KEYS) put(map, key, asset[key]);
  for (const key of ["rights", "killed"] as const) {
    const value = asset[key];
    if (value !== undefined) put(map, key, value === null ? null : { ...value });
  }
}

function put(map: Y.Map<unknown>, key: string, value: string | object | null): void {
  if (JSON.stringify(map.get(key) ?? null) === JSON.stringify(value)) return;
  if (value === null) map.delete(key);
  else map.set(key, value);
}

/** Of what another desk may have written, as much as is understood; null where nothing is. */
function rightsIn(value: unknown): PhotoRights | null {
  if (typeof value !== "object" || value === null) return null;
  const { category, restrictions, expires, licence } = value as Record<string, unknown>;
  return {
    category: RIGHTS_CATEGORIES.find((known) => known === category) ?? "unknown",
    restrictions: stringOrNull(restrictions),
    expires: stringOrNull(expires),
    licence: stringOrNull(licence),
  };
}

/** Whatever stands there means that somebody killed it. */
function killIn(value: unknown): PhotoKill | null {
  if (typeof value !== "object" || value === null) return null;
  const { at, person, reason } = value as Record<string, unknown>;
  return {
    at: stringOrNull(at) ?? "",
    person: stringOrNull(person) ?? "",
    reason: stringOrNull(reason) ?? "",
  };
}

function stringOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
