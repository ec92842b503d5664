import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";

/** @throws Problem NOT_FOUND where the desk has no such photo */
export async function knownPhoto({ reader }: Context, hash: string): Promise<PhotoAsset> {
  return known(await reader.call("photos.get", { hash }), hash);
}

/** @throws Problem NOT_FOUND where the desk had no such photo to answer with */
export function known(asset: PhotoAsset | null, hash: string): PhotoAsset {
  if (asset !== null) return asset;
  throw new Problem(
    "NOT_FOUND",
    "This desk has no such photo. Nothing was changed. Insert the picture again from its file.",
    { hash },
  );
}
