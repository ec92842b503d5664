import type * as Y from "yjs";
import { PHOTO_EXTENSIONS } from "../../../../shared/article/asset.ts";
import { readArticle } from "../../../../shared/article/ydoc/document.ts";
import { photoHashes } from "../../../../shared/exports/photo-files.ts";
import { getAsset } from "../../../store/queries/assets.ts";
import { isSharedPhoto } from "../../../store/queries/shared-things.ts";
import { photoPath } from "../../photos/photo-path.ts";
import { bytesIn } from "../../seal/desk-files.ts";
import type { SyncDesk } from "./desk.ts";

/** A draft's photos, which must be where it is shown. */
export interface Photos {
  readonly send: (doc: Y.Doc) => Promise<void>;
  readonly sendAll: (hashes: readonly string[]) => Promise<void>;
  /** Those that the server does not have yet either come later. */
  readonly fetchMissing: (doc: Y.Doc) => Promise<void>;
}

export function photosOf(desk: SyncDesk): Photos {
  const { store, server, folder } = desk;
  const shownIn = untilChanged(readShown);
  const sendOne = async (hash: string) => {
    const asset = getAsset(store, hash);
    if (asset === null || isSharedPhoto(store, hash)) return;
    if (!(await server.hasPhoto(hash))) {
      await server.keepPhoto(hash, bytesIn(photoPath(folder, hash, asset.mediaType)));
    }
    await desk.ask("newsroom.markPhoto", { hash });
  };
  const sendAll = async (hashes: readonly string[]) => {
    for (const hash of hashes) await sendOne(hash);
  };
  return {
    sendAll,
    send: (doc) => sendAll(shownIn(doc)),
    fetchMissing: async (doc) => {
      for (const hash of shownIn(doc)) {
        if (getAsset(store, hash) !== null) continue;
        const bytes = await server.photo(hash);
        if (bytes === null) continue;
        if (await desk.ask("photo", { hash, name: nameOf(hash), bytes })) {
          await desk.ask("newsroom.markPhoto", { hash });
        }
      }
    },
  };
}

const nameOf = (hash: string) => `${hash.slice(0, 8)}.${PHOTO_EXTENSIONS["image/jpeg"]}`;

/** Reading an article is a good part of what bringing it in step costs. */
function untilChanged<Read>(read: (doc: Y.Doc) => Read): (doc: Y.Doc) => Read {
  const known = new WeakMap<Y.Doc, Read>();
  return (doc) => {
    const before = known.get(doc);
    if (before !== undefined) return before;
    const now = read(doc);
    known.set(doc, now);
    doc.once("update", () => known.delete(doc));
    return now;
  };
}

/** Photos of what this Stet can read; a newer one's are fetched by a newer one. */
function readShown(doc: Y.Doc): string[] {
  try {
    return photoHashes(readArticle(doc).body);
  } catch {
    // It is journaled and shown read-only, as any draft of a newer Stet.
    return [];
  }
}
