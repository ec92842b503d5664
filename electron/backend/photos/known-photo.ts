import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";

/** @throws Problem NOT_FOUND where the desk has no such photo */
export async function knownPhoto({ reader }: Context, hash: string): Promise<PhotoAsset> {
  const asset = await reader.call("photos.get", { hash });
  if (asset !== null) return asset;
  throw new Problem(
    "NOT_FOUND",
    "This desk has no such photo. Nothing was changed. Insert the picture again from its file.",
    { hash },
  );
}
