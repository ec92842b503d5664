import type { AuditKind } from "../../../shared/imports/audit-kinds.ts";
import type { ImportedPhoto } from "../../../shared/imports/import-result.ts";
import type { Arriving } from "./arriving.ts";

/** A file of an import, by the path it was chosen with. */
export interface PathedFile {
  readonly path: string;
  readonly file: File;
}

/** Finds the picture that a text shows; else what it is to be counted as. */
export type FindPhoto = (photo: ImportedPhoto) => Promise<PathedFile | AuditKind>;

/** Among the files that were chosen with the text at `from`. */
export function besideText(photos: readonly Arriving[], from: string): FindPhoto {
  return async ({ path: wanted }) => {
    const found = findPhoto(photos, from, wanted);
    return found === null ? "missingPhoto" : { path: found.path, file: await found.open() };
  };
}

/**
 * The picture that a text names as `wanted`, relative to itself at `from`. A picker may hand over
 * bare names without folders: then the one picture of that name is meant.
 */
function findPhoto(photos: readonly Arriving[], from: string, wanted: string): Arriving | null {
  const target = tidyPath(`${from}/../${wanted}`);
  const exact = photos.find(({ path }) => tidyPath(path) === target);
  if (exact !== undefined) return exact;
  const named = photos.filter(({ path }) => lastName(path) === lastName(wanted));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** With `/` between folders, without `.` and `..`, as Unicode composes it. */
function tidyPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.normalize("NFC").replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function lastName(path: string): string {
  return (tidyPath(path).split("/").at(-1) ?? "").toLowerCase();
}
