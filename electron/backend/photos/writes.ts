import { getAsset, putAsset } from "../../store/queries/assets.ts";
import { keepLikeness } from "../../store/queries/photo-library.ts";
import type { WriteOps } from "../threads/thread-desk.ts";
import { editPhotos, killPhotos, releasePhotos } from "./edit-photos.ts";

export const photoWrites = {
  "photos.put": ({ store, tell }, { at, ...asset }) => {
    putAsset(store, asset, at);
    tell({ kind: "event", event: { kind: "photos", hashes: [asset.hash] } });
    return getAsset(store, asset.hash) ?? asset;
  },
  "photos.keepLikeness": ({ store, tell }, { hash, likeness }) => {
    keepLikeness(store, hash, likeness);
    tell({ kind: "event", event: { kind: "photos", hashes: [hash] } });
    return null;
  },
  "photos.edit": editPhotos,
  "photos.kill": killPhotos,
  "photos.release": releasePhotos,
} satisfies Partial<WriteOps>;
