import { getAsset, putAsset } from "../../store/queries/assets.ts";
import type { WriteOps } from "../threads/thread-desk.ts";

export const photoWrites = {
  "photos.put": ({ store }, { at, ...asset }) => {
    putAsset(store, asset, at);
    return getAsset(store, asset.hash) ?? asset;
  },
} satisfies Partial<WriteOps>;
