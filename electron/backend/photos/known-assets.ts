import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { type ReadAsset, readAssets } from "../../../shared/article/ydoc/assets.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { getAsset } from "../../store/queries/assets.ts";
import type { Store } from "../../store/store.ts";

/**
 * What is known of the photos that a draft shows. A kill counts wherever it stands, and the desk's
 * rights go before those that the draft was told of, so that no copy of either can be out of date.
 */
export function knownAssets(store: Store, doc: Y.Doc, { body }: Article): Map<string, ReadAsset> {
  const known = readAssets(doc);
  for (const hash of photoHashes(body)) {
    const row = getAsset(store, hash);
    if (row === null) continue;
    const carried = known.get(hash) ?? row;
    const rights = row.rights ?? carried.rights;
    known.set(hash, { ...carried, rights, killed: row.killed ?? carried.killed });
  }
  return known;
}
