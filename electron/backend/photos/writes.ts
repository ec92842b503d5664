import { getAsset, putAsset, setFraming } from "../../store/queries/assets.ts";
import type { WriteOps } from "../threads/thread-desk.ts";

export const photoWrites = {
  "photos.put": ({ store }, { at, ...asset }) => {
    putAsset(store, asset, at);
    return getAsset(store, asset.hash) ?? asset;
  },
  "photos.setFraming": ({ store }, { hash, framing }) => {
    setFraming(store, hash, framing);
    return getAsset(store, hash);
  },
} satisfies Partial<WriteOps>;
