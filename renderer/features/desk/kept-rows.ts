import type { ListedDraft } from "../../../shared/contract/drafts.ts";

/**
 * The rows as they were read now, each of them the one before where nothing of it changed: a row that is
 * the same is not drawn again. The list before where none changed. A list is read while somebody types.
 */
export function keptRows(
  before: readonly ListedDraft[] | null,
  now: readonly ListedDraft[],
): readonly ListedDraft[] {
  if (before === null) return now;
  const known = new Map(before.map((row) => [row.id, row]));
  const rows = now.map((row) => {
    const old = known.get(row.id);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(row) ? old : row;
  });
  const isSame = rows.length === before.length && rows.every((row, at) => row === before[at]);
  return isSame ? before : rows;
}
