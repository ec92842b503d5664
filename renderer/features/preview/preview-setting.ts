import type { Article } from "../../../shared/article/article.ts";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { photoFiles, photoHashes } from "../../../shared/exports/photo-files.ts";

const FOLDER = "photos";
const UNKNOWN = { bytes: 0, width: 0, height: 0, caption: null, alt: null };

/** How a preview is exported: pictures are named by their hash, so that the desk can show them. */
export function previewSetting(article: Article, now: Date) {
  const photos = photoHashes(article.body).map((hash): [string, PhotoAsset] => [
    hash,
    {
      ...UNKNOWN,
      hash: hash as PhotoAsset["hash"],
      name: `${hash}.jpg`,
      mediaType: "image/jpeg",
      photographer: null,
      agency: null,
      rights: null,
      killed: null,
    },
  ]);
  return {
    draft: null,
    photos: new Map(photos),
    photoFolder: FOLDER,
    // Other sizes are made when a file is written.
    images: null,
    draftFiles: new Map<string, string>(),
    now,
  };
}

/** The hash of each picture by the path that such an export names it by. */
export function hashesByPath(article: Article): ReadonlyMap<string, string> {
  const setting = previewSetting(article, new Date(0));
  return new Map(photoFiles(article.body, setting).map(({ hash, path }) => [path, hash]));
}
