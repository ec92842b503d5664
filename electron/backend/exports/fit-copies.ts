import { copyFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import type { Loss } from "../../../shared/article/portable/tally.ts";
import { type FittedPicture, fitPicture } from "./fit-picture.ts";
import type { RenderedDraft } from "./render-draft.ts";
import { removePlace } from "./without-place.ts";

/** A photo of the desk, and where its copy is to lie in the workshop. */
export interface Wanted {
  readonly hash: string;
  readonly source: string;
  readonly mediaType: PhotoMediaType;
  readonly file: string;
}

export interface FittedCopies {
  readonly pictures: ReadonlyMap<string, FittedPicture & { readonly file: string }>;
  readonly losses: readonly Loss[];
}

/** A draft whose photos are within its file. */
export function withPhotosInside(
  { losses, ...file }: Pick<RenderedDraft, "content" | "packed" | "losses">,
  copies: FittedCopies,
): RenderedDraft {
  const { size } = copies.pictures;
  return { ...file, photos: [], inside: size, losses: [...losses, ...copies.losses] };
}

/** Copies photos, cleaned of their place and fitted, one after another; `takes` as of `fitPicture`. */
export async function fitCopies(
  wanted: readonly Wanted[],
  takes: readonly PhotoMediaType[],
  signal: AbortSignal | undefined,
): Promise<FittedCopies> {
  const pictures = new Map<string, FittedPicture & { file: string }>();
  let reencoded = 0;
  for (const { hash, source, mediaType, file } of wanted) {
    signal?.throwIfAborted();
    await mkdir(dirname(file), { recursive: true });
    await copyFile(source, file);
    if ((await removePlace(file)) === "reencoded") reencoded += 1;
    pictures.set(hash, { file, ...(await fitPicture(file, mediaType, takes)) });
  }
  const losses = reencoded > 0 ? [{ element: "photoMetadata", count: reencoded }] : [];
  return { pictures, losses };
}
