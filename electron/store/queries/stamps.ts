import { crc32 } from "node:zlib";
import type { VersionId } from "../../../shared/contract/ids.ts";
import type { SqlValue, Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";

/** The sum over what stands beside the bytes of a row: see migration 10. */
export function stampOf(...values: readonly SqlValue[]): number {
  return crc32(JSON.stringify(values));
}

const OF_ROW = "draft, at, person, device, client_id, article_schema";
const OF_VERSION =
  "id, draft, number, kind, name, note, author, created_at, words, files, seq, article, state";

/** Rows of the draft's journal whose time, author or device are not those that were written. */
export function changedRows(store: Store, draft: DraftKey): number[] {
  return store
    .all<Stamped>(
      `SELECT seq AS mark, stamp, ${OF_ROW} FROM journal WHERE draft = ? AND stamp IS NOT NULL ORDER BY seq`,
      draft,
    )
    .filter(isChanged)
    .map(({ mark }) => Number(mark));
}

/** Whether what a version says of itself is not what was written. */
export function isChangedVersion(store: Store, id: VersionId): boolean {
  const row = store.get<Stamped>(
    `SELECT number AS mark, stamp, ${OF_VERSION} FROM versions WHERE id = ? AND stamp IS NOT NULL`,
    id,
  );
  return row !== undefined && isChanged(row);
}

/** To be called after each write to a version. */
export function stampVersion(store: Store, id: VersionId): void {
  const row = store.get<Record<string, SqlValue>>(
    `SELECT ${OF_VERSION} FROM versions WHERE id = ?`,
    id,
  );
  if (row === undefined) return;
  store.run("UPDATE versions SET stamp = ? WHERE id = ?", stampOf(...Object.values(row)), id);
}

type Stamped = { readonly mark: SqlValue; readonly stamp: number } & Record<string, SqlValue>;

function isChanged({ mark: _mark, stamp, ...row }: Stamped): boolean {
  return stampOf(...Object.values(row)) !== stamp;
}
