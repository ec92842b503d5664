import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { getAsset } from "../../store/queries/assets.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { readMetadata } from "./metadata/read-metadata.ts";

export const photoReads = {
  "photos.get": ({ store }, { hash }) => getAsset(store, hash),
  "photos.readText": ({ folder }, { file, withXmp }) =>
    readMetadata(readFileSync(join(folder, "photos", basename(file))), withXmp).credit,
} satisfies Partial<ReadOps>;
