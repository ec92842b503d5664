import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { wantedName } from "../../../shared/exports/file-name.ts";
import { FORMATS } from "../../../shared/exports/formats.ts";
import type { Wanted } from "./own-file.ts";

/** Where one draft goes: names within the folder or the zip. */
export interface PlannedFile {
  readonly row: DraftRow;
  readonly file: string;
  /** Null where the format has no photos beside its file. */
  readonly photoFolder: string | null;
}

/**
 * A name for each draft, no two alike: the one it asks for, or that with `-2`, `-3` … where
 * `isFree` says that it is not to be had.
 */
export async function planFiles(
  rows: readonly DraftRow[],
  format: ExportFormat,
  isFree: (wanted: Wanted) => Promise<boolean>,
): Promise<PlannedFile[]> {
  const { extension, photos } = FORMATS[format];
  const folderOf = (name: string) => (photos === "beside" ? `${name}-photos` : null);
  const given = new Set<string>();
  const planned: PlannedFile[] = [];
  for (const row of rows) {
    const first = wantedName(row);
    let number = 1;
    let name = first;
    const wanted = () => ({ name, extension, photoFolder: folderOf(name), draft: row.id });
    while (given.has(name) || !(await isFree(wanted()))) {
      number += 1;
      name = `${first}-${number}`;
    }
    given.add(name);
    planned.push({ row, file: `${name}${extension}`, photoFolder: folderOf(name) });
  }
  return planned;
}

/** The file of each draft that is exported, by which the others of the same export link to it. */
export function draftFiles(planned: readonly PlannedFile[]): Map<DraftId, string> {
  return new Map(planned.map(({ row, file }) => [row.id, file]));
}
