import type { PhotoAsset } from "../../../shared/article/asset.ts";
import type { contract } from "../../../shared/contract/index.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Context } from "../context.ts";
import type { Handlers } from "../handlers.ts";
import { removeLeftovers } from "./receive-photo.ts";
import { takePhoto } from "./take-photo.ts";

export function photoHandlers(context: Context): Handlers<typeof contract.photos> {
  removeLeftovers(context.ports.folder);
  return {
    add: ({ file }) => takePhoto(context, file),
    get: async ({ hash }) => known(await context.reader.call("photos.get", { hash }), hash),
    setFraming: async (order) =>
      known(await context.writer.call("photos.setFraming", order), order.hash),
  };
}

function known(asset: PhotoAsset | null, hash: string): PhotoAsset {
  if (asset !== null) return asset;
  throw new Problem(
    "NOT_FOUND",
    "This desk has no such photo. Nothing was changed. Insert the picture again from its file.",
    { hash },
  );
}
