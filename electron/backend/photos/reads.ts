import { basename, join } from "node:path";
import { library } from "../../../shared/contract/library.ts";
import { photoDetails } from "../../../shared/contract/photo-details.ts";
import { getAsset, killLog } from "../../store/queries/assets.ts";
import { getDetails } from "../../store/queries/photo-details.ts";
import { unlikened } from "../../store/queries/photo-library.ts";
import { rowParts } from "../row-texts.ts";
import { bytesIn } from "../seal/desk-files.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { unmarked } from "./mark-shown.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { searchLibrary } from "./search-library.ts";

export const photoReads = {
  "photos.get": ({ store }, { hash }) => getAsset(store, hash),
  // What another Stet kept in another form is read anew.
  "photos.details": ({ store }, { hash }) =>
    photoDetails.safeParse(getDetails(store, hash)).data ?? null,
  "photos.readMetadata": ({ folder }, { file, withXmp }) =>
    readMetadata(bytesIn(join(folder, "photos", basename(file))), withXmp),
  "photos.library": ({ store }, search) => rowParts(library.list, searchLibrary(store, search)),
  "photos.unlikened": ({ store }) => unlikened(store),
  "photos.unmarked": ({ store, drafts }, { id }) => unmarked(store, drafts.get(id).doc).length,
  "photos.killLog": ({ store }, { hash }) => killLog(store, hash),
} satisfies Partial<ReadOps>;
