import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { PhotoMediaType } from "../../../shared/article/asset.ts";
import type { Loss } from "../../../shared/article/portable/tally.ts";
import type { FittedPicture } from "../photos/fit-picture.ts";
import { copyOut } from "../seal/desk-files.ts";
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
  {
    context: { pictures: thread },
    inscriber,
    signal,
    onPicture,
  }: Pick<Rendering, "context" | "inscriber" | "signal" | "onPicture">,
): Promise<FittedCopies> {
  const pictures = new Map<string, FittedPicture & { file: string }>();
  let silent = 0;
  for (const [at, { mediaType, file, ...photo }] of wanted.entries()) {
    signal?.throwIfAborted();
    onPicture(at, wanted.length);
    await mkdir(dirname(file), { recursive: true });
    await copyOut(photo.source, file);
    const fitted = await thread.call("pictures.fit", { file, mediaType, takes });
    pictures.set(photo.hash, { file, ...fitted });
    if (!(await inscriber.inscribe(file, photo))) silent += 1;
  }
  const losses = silent > 0 ? [{ element: "photoMetadata", count: silent }] : [];
  return { pictures, losses };
}
