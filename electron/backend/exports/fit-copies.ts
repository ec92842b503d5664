import { copyFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import type { Loss } from "../../../shared/article/portable/tally.ts";
import { type FittedPicture, fitPicture } from "./fit-picture.ts";
import type { Inscribed } from "./inscribe/inscriber.ts";
import type { RenderedDraft, Rendering } from "./render-draft.ts";

/** A photo of the desk, and where its copy is to lie in the workshop. */
export interface Wanted extends Inscribed {
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

/** Copies photos, fitted and with their words inside, one after another; `takes` as of `fitPicture`. */
export async function fitCopies(
  wanted: readonly Wanted[],
  takes: readonly PhotoMediaType[],
  { inscriber, signal }: Pick<Rendering, "inscriber" | "signal">,
): Promise<FittedCopies> {
  const pictures = new Map<string, FittedPicture & { file: string }>();
  let silent = 0;
  for (const { mediaType, file, ...photo } of wanted) {
    signal?.throwIfAborted();
    await mkdir(dirname(file), { recursive: true });
    await copyFile(photo.source, file);
    pictures.set(photo.hash, { file, ...(await fitPicture(file, mediaType, takes)) });
    if (!(await inscriber.inscribe(file, photo))) silent += 1;
  }
  const losses = silent > 0 ? [{ element: "photoMetadata", count: silent }] : [];
  return { pictures, losses };
}
