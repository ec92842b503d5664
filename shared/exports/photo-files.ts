import type { NodeJson } from "../article/article.ts";
import { PHOTO_EXTENSIONS, type PhotoAsset } from "../article/asset.ts";
import { fileName, unusedName } from "./file-name.ts";
import type { ExportSetting, PhotoFile } from "./rendered.ts";

/** Hashes of the photos that the blocks show, each once, in the order of the text. */
export function photoHashes(blocks: readonly NodeJson[]): string[] {
  const hashes = blocks.flatMap((block) => {
    if (block.type !== "photo") return photoHashes(block.content ?? []);
    return typeof block.attrs?.asset === "string" ? [block.attrs.asset] : [];
  });
  return [...new Set(hashes)];
}

/**
 * Where each of an article's photos goes: under the name it came with, made portable and unique.
 * Photos that the desk does not know of have no file and are left out.
 */
export function photoFiles(
  blocks: readonly NodeJson[],
  { photos, photoFolder }: Pick<ExportSetting, "photos" | "photoFolder">,
): PhotoFile[] {
  const taken = new Set<string>();
  return photoHashes(blocks).flatMap((hash) => {
    const photo = photos.get(hash);
    if (photo === undefined) return [];
    return [{ hash, path: `${photoFolder}/${nameOf(photo, taken)}` }];
  });
}

function nameOf(photo: PhotoAsset, taken: Set<string>): string {
  const extension = PHOTO_EXTENSIONS[photo.mediaType];
  const stem = fileName(photo.name.replace(/\.[^.]*$/, "")) ?? photo.hash.slice(0, 12);
  const name = unusedName(stem, (candidate) => taken.has(candidate));
  taken.add(name);
  return `${name}.${extension}`;
}
