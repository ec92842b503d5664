import { BUNDLE_ENDING } from "../../../shared/contract/bundles.ts";
import type { ImportResult } from "../../../shared/contract/imports.ts";
import { isPictureName } from "../../../shared/imports/wanted.ts";
import type { Context } from "../context.ts";
import { type Arriving, chosen } from "./arriving.ts";
import { attempt } from "./attempt.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import type { PathedFile } from "./photo-files.ts";

/** What came: hand-overs and texts in the order of the choice, and the pictures that texts may show. */
export interface Sorted {
  readonly bundles: readonly Arriving[];
  readonly texts: readonly Arriving[];
  readonly photos: readonly Arriving[];
}

/** Looks into ZIPs, and at the first bytes of each file that was chosen; what cannot be read is among `failed`. */
export async function sortFiles(
  context: Context,
  files: readonly PathedFile[],
  failed: ImportResult["failed"],
): Promise<Sorted> {
  const sorted = { bundles: [] as Arriving[], texts: [] as Arriving[], photos: [] as Arriving[] };
  for (const one of files) {
    await attempt(context, one.path, failed, async () => {
      const kind = await fileKind(one.file);
      if (kind !== "zip") sorted[heapOf(kind)].push(chosen(one));
      else {
        const { filesInZip } = await import("./zip/files-in-zip.ts");
        const inside = await filesInZip(one.file, one.path);
        failed.push(...inside.failed);
        for (const file of inside.files) sorted[heapOfName(file.path)].push(file);
      }
    });
  }
  return sorted;
}

function heapOf(kind: FileKind): keyof Sorted {
  if (kind === "photo") return "photos";
  return kind === "bundle" ? "bundles" : "texts";
}

/** A file in a ZIP is unpacked when its turn comes, and may turn out to be something else then. */
function heapOfName(path: string): keyof Sorted {
  if (isPictureName(path)) return "photos";
  return path.toLowerCase().endsWith(BUNDLE_ENDING) ? "bundles" : "texts";
}
