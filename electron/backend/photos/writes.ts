import { getAsset, putAsset, setFraming } from "../../store/queries/assets.ts";
import { getDetails, putDetails } from "../../store/queries/photo-details.ts";
import type { WriteOps } from "../threads/thread-desk.ts";

export const photoWrites = {
  "photos.put": ({ store }, { at, details, ...asset }) => {
    putAsset(store, asset, at);
    if (getDetails(store, asset.hash) === null) putDetails(store, asset.hash, details);
    return getAsset(store, asset.hash) ?? asset;
  },
  "photos.setFraming": ({ store }, { hash, framing }) => {
    setFraming(store, hash, framing);
    return getAsset(store, hash);
  },
  "photos.keepDetails": ({ store }, { hash, details }) => {
    putDetails(store, hash, details);
    return null;
  },
} satisfies Partial<WriteOps>;
