import * as Y from "yjs";
import type { AssetCredit } from "../asset.ts";
import { assetsOf } from "./roots.ts";

const KEYS = ["caption", "alt", "photographer", "agency"] as const;

/** The credits that the draft carries, by photo hash. */
export function readAssets(doc: Y.Doc): Map<string, AssetCredit> {
  const read = new Map<string, AssetCredit>();
  for (const [hash, entry] of assetsOf(doc).entries()) {
    if (!(entry instanceof Y.Map)) continue;
    const values = KEYS.map((key) => [key, stringOrNull(entry.get(key))]);
    read.set(hash, Object.fromEntries(values) as AssetCredit);
  }
  return read;
}

/** Sets what the draft carries of one photo; to be called inside a transaction. */
export function writeAsset(doc: Y.Doc, hash: string, credit: AssetCredit): void {
  const assets = assetsOf(doc);
  let entry = assets.get(hash);
  if (!(entry instanceof Y.Map)) {
    entry = new Y.Map();
    assets.set(hash, entry);
  }
  const map = entry as Y.Map<unknown>;
  for (const key of KEYS) {
    if ((map.get(key) ?? null) === credit[key]) continue;
    if (credit[key] === null) map.delete(key);
    else map.set(key, credit[key]);
  }
}

function stringOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
