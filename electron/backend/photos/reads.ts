import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { photoDetails } from "../../../shared/contract/photo-details.ts";
import { getAsset } from "../../store/queries/assets.ts";
import { getDetails } from "../../store/queries/photo-details.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { readMetadata } from "./metadata/read-metadata.ts";

export const photoReads = {
  "photos.get": ({ store }, { hash }) => getAsset(store, hash),
  // What another Stet kept in another form is read anew.
  "photos.details": ({ store }, { hash }) =>
    photoDetails.safeParse(getDetails(store, hash)).data ?? null,
  "photos.readMetadata": ({ folder }, { file, withXmp }) =>
    readMetadata(readFileSync(join(folder, "photos", basename(file))), withXmp),
} satisfies Partial<ReadOps>;
