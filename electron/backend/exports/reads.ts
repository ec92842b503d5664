import { existsSync } from "node:fs";
import type { Article } from "../../../shared/article/article.ts";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { FORMATS } from "../../../shared/exports/render.ts";
import { getAsset } from "../../store/queries/assets.ts";
import { photoPath } from "../photos/photo-path.ts";
import type { ReadingDesk, ReadOps } from "../threads/thread-desk.ts";
import { packState } from "../versions/pack-state.ts";

export const exportReads = {
  "exports.render": (desk, { id, format, now, photoFolder, draftFiles, draft }) => {
    const open = desk.drafts.get(id);
    const article = readArticle(open.doc);
    const photos = photosOf(desk, article);
    const setting = { draft, photos, photoFolder, now: new Date(now), draftFiles };
    const rendered = FORMATS[format].render(article, setting);
    const sources = rendered.photos.flatMap(({ hash, path }) => {
      const photo = photos.get(hash);
      if (photo === undefined) return [];
      return [{ path, source: photoPath(desk.folder, hash, photo.mediaType) }];
    });
    const { text, losses } = rendered;
    return { text, losses, photos: sources, packed: packState(open, article) };
  },
} satisfies Partial<ReadOps>;

/** The photos that the article shows and whose files are on the desk. */
function photosOf({ store, folder }: ReadingDesk, { body }: Article): Map<string, PhotoAsset> {
  const found = photoHashes(body).flatMap((hash): [string, PhotoAsset][] => {
    const photo = getAsset(store, hash);
    if (photo === null || !existsSync(photoPath(folder, hash, photo.mediaType))) return [];
    return [[hash, photo]];
  });
  return new Map(found);
}
