import type * as Y from "yjs";
import type { CarriedAsset, PhotoAsset } from "../../../shared/article/asset.ts";
import { readAssets, writeAsset } from "../../../shared/article/ydoc/assets.ts";
import { logPhotoDeed } from "../../../shared/article/ydoc/desk-log.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { KillEntry } from "../../../shared/contract/library.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { draftsBehind } from "../../store/queries/derived.ts";
import { draftsWithPhotos } from "../../store/queries/photo-library.ts";
import type { Stamp } from "../context.ts";
import { changeDraft } from "../drafts/change-draft.ts";
import type { WritingDesk } from "../threads/thread-desk.ts";

/** What changed of one photo of the desk. */
export interface PhotoChange {
  /** As it is now. */
  readonly asset: PhotoAsset;
  readonly set: Partial<CarriedAsset>;
  /** Written into the log of each draft that shows it. */
  readonly entry?: KillEntry;
}

/**
 * Writes the changes into every draft that shows one of the photos, or still carries one that it
 * showed once, as a change by that person, and into no other. Answers with those that show one.
 */
export function spread(
  desk: WritingDesk,
  stamp: Stamp,
  changes: ReadonlyMap<string, PhotoChange>,
): DraftId[] {
  desk.tell({ kind: "event", event: { kind: "photos", hashes: [...changes.keys()] } });
  const candidates = new Set([
    ...draftsWithPhotos(desk.store, [...changes.keys()]),
    ...draftsBehind(desk.store),
  ]);
  return [...candidates].filter((id) => {
    const { doc } = desk.drafts.get(id);
    const shown = photoHashes(readArticle(doc).body).filter((hash) => changes.has(hash));
    const carried = [...readAssets(doc).keys()].filter((hash) => changes.has(hash));
    const hashes = new Set([...shown, ...carried]);
    if (hashes.size === 0) return false;
    changeDraft(desk, id, stamp, (changing) => {
      for (const hash of hashes) write(changing, changes.get(hash));
      for (const hash of shown) log(changing, changes.get(hash));
    });
    return shown.length > 0;
  });
}

function write(doc: Y.Doc, change: PhotoChange | undefined): void {
  if (change === undefined) return;
  const { asset, set } = change;
  writeAsset(doc, asset.hash, { ...(readAssets(doc).get(asset.hash) ?? asset), ...set });
}

function log(doc: Y.Doc, change: PhotoChange | undefined): void {
  if (change?.entry === undefined) return;
  const { hash, name } = change.asset;
  const { deed, at, person, reason } = change.entry;
  logPhotoDeed(doc, { at, person, hash, name, deed, reason });
}
