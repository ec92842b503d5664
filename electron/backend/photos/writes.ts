import { getAsset, putAsset, setFraming } from "../../store/queries/assets.ts";
import { getDetails, putDetails } from "../../store/queries/photo-details.ts";
import { keepLikeness } from "../../store/queries/photo-library.ts";
import type { WriteOps } from "../threads/thread-desk.ts";
import { editPhotos, killPhotos, releasePhotos } from "./edit-photos.ts";
import { markShown } from "./mark-shown.ts";

export const photoWrites = {
  "photos.put": ({ store, tell }, { at, details, ...asset }) => {
    putAsset(store, asset, at);
    if (getDetails(store, asset.hash) === null) putDetails(store, asset.hash, details);
    tell({ kind: "event", event: { kind: "photos", hashes: [asset.hash] } });
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
  "photos.keepLikeness": ({ store, tell }, { hash, likeness }) => {
    keepLikeness(store, hash, likeness);
    tell({ kind: "event", event: { kind: "photos", hashes: [hash] } });
    return null;
  },
  "photos.markShown": markShown,
  "photos.edit": editPhotos,
  "photos.kill": killPhotos,
  "photos.release": releasePhotos,
} satisfies Partial<WriteOps>;
