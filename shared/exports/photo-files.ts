import type { NodeJson } from "../article/article.ts";
import { PHOTO_EXTENSIONS, type PhotoAsset } from "../article/asset.ts";
import type { Loss } from "../article/portable/tally.ts";
import { fileName, unusedName } from "./file-name.ts";
import type { ExportSetting, PhotoFile, PictureFile } from "./rendered.ts";
import { type CropRendition, type ImageStyle, type Rendition, renditionsOf } from "./renditions.ts";

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
  { photos, photoFolder, images = null }: Pick<ExportSetting, "photos" | "photoFolder" | "images">,
): PhotoFile[] {
  const taken = new Set<string>();
  return photoHashes(blocks).flatMap((hash): PhotoFile[] => {
    const photo = photos.get(hash);
    if (photo === undefined) return [];
    const { largest, isOwn, ...others } = renditionsOf(photo, images);
    const stem = `${photoFolder}/${stemOf(photo, images, taken)}`;
    const sized = (one: Rendition) =>
      named(one.width === largest.width ? stem : `${stem}-${one.width}`, one);
    const smaller = others.smaller.map(sized);
    const better = others.better.map(sized);
    const crops = others.crops.map((one) => ({ ...one, ...named(cropStem(stem, one), one) }));
    return [{ hash, ...named(stem, largest), isOwn, smaller, better, crops }];
  });
}

/** The file of each photo, by its hash. */
export function filesByHash(files: readonly PhotoFile[]): ReadonlyMap<string, PhotoFile> {
  return new Map(files.map((file) => [file.hash, file]));
}

/** The photos that leave smaller than they are on the desk. */
export function madeSmaller(
  files: readonly PhotoFile[],
  { photos }: Pick<ExportSetting, "photos">,
): Loss[] {
  const count = files.filter(({ hash, width }) => width < (photos.get(hash)?.width ?? 0)).length;
  return count > 0 ? [{ element: "photoSize", count }] : [];
}

function named(stem: string, { width, height, mediaType }: Rendition): PictureFile {
  return { width, height, mediaType, path: `${stem}.${PHOTO_EXTENSIONS[mediaType]}` };
}

const cropStem = (stem: string, { aspect }: Pick<CropRendition, "aspect">) =>
  `${stem}-${aspect.replace(":", "x")}`;

/** A name that is free with each of its sizes: `crane`, of which there may be `crane-480` as well. */
function stemOf(photo: PhotoAsset, images: ImageStyle | null, taken: Set<string>): string {
  const { widths = [], crops = [] } = images ?? {};
  const all = (stem: string) => [
    stem,
    ...widths.map((width) => `${stem}-${width}`),
    ...crops.map((aspect) => cropStem(stem, { aspect })),
  ];
  const wanted = fileName(photo.name.replace(/\.[^.]*$/, "")) ?? photo.hash.slice(0, 12);
  const stem = unusedName(wanted, (candidate) => all(candidate).some((name) => taken.has(name)));
  for (const name of all(stem)) taken.add(name);
  return stem;
}
