import type * as Y from "yjs";
import { readAssets, writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { getAsset } from "../../store/queries/assets.ts";
import type { Store } from "../../store/store.ts";
import type { Stamp } from "../context.ts";
import { changeDraft } from "../drafts/change-draft.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";

/**
 * Photos that a draft shows without carrying what the desk says of them: they came along with a block out of
 * another draft. Those of which nothing stops an export need nothing.
 */
export function unmarked(store: Store, doc: Y.Doc): string[] {
  const carried = readAssets(doc);
  return photoHashes(readArticle(doc).body).filter((hash) => {
    if (carried.has(hash)) return false;
    const asset = getAsset(store, hash);
    return asset !== null && (asset.killed !== null || asset.rights !== null);
  });
}

/** Gives the draft what the desk knows of them, as a change by whoever writes here. */
export function markShown(desk: WritingDesk, { id, ...stamp }: Stamp & { id: DraftId }): null {
  const hashes = unmarked(desk.store, desk.drafts.get(id).doc);
  if (hashes.length === 0) return null;
  changeDraft(desk, id, stamp, (doc) => {
    for (const hash of hashes) {
      const asset = getAsset(desk.store, hash);
      if (asset !== null) writeAsset(doc, hash, asset);
    }
  });
  return null;
}
