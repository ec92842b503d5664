import type { EditorView } from "@tiptap/pm/view";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { newBlockId } from "../../../shared/article/block-id.ts";
import type { EditorServices } from "../services.ts";
import { insertPhotos, type Place, photoOf, positionFor } from "./insert.ts";
import { announcePending, forgetPending } from "./pending.ts";
import { takeIn } from "./take-in.ts";

/** More pictures than these at once are meant as one gallery; nobody is asked. */
const MOST_APART = 3;

/**
 * Takes pictures in and sets them at `place` in their order: a few as photos, more as one gallery,
 * which is one step of undo. What was taken in when a person cancels is inserted.
 */
export async function insertLot(
  view: EditorView,
  services: EditorServices,
  files: readonly File[],
  place: Place,
): Promise<void> {
  if (files.length <= MOST_APART) {
    await insertPhotos(view, services, files, place);
    return;
  }
  const assets = await takeLotIn(view, services, files, place);
  if (view.isDestroyed || !view.editable || assets.length === 0) return;
  const { schema, tr } = view.state;
  const photos = assets.map((asset) => photoOf(schema, asset, null));
  services.undo.stopCapturing();
  const gallery = schema.node("gallery", { id: newBlockId() }, photos);
  view.dispatch(tr.insert(positionFor(view.state, place), gallery));
  services.undo.stopCapturing();
}

async function takeLotIn(
  view: EditorView,
  services: EditorServices,
  files: readonly File[],
  place: Place,
): Promise<PhotoAsset[]> {
  const assets: PhotoAsset[] = [];
  const cancelled = new AbortController();
  for (const [at, file] of files.entries()) {
    if (cancelled.signal.aborted || view.isDestroyed) break;
    const lot = { at, of: files.length, cancel: () => cancelled.abort() };
    const pending = announcePending(view, { name: file.name, below: place, lot });
    const asset = await takeIn(services, file);
    if (!view.isDestroyed) forgetPending(view, pending);
    if (asset !== null) assets.push(asset);
  }
  return assets;
}
