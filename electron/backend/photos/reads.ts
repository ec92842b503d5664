import { getAsset } from "../../store/queries/assets.ts";
import type { ReadOps } from "../threads/thread-desk.ts";

export const photoReads = {
  "photos.get": ({ store }, { hash }) => getAsset(store, hash),
} satisfies Partial<ReadOps>;
