import { join } from "node:path";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { openStore } from "../../store/open-store.ts";
import { draftKey } from "../../store/queries/drafts.ts";
import { intactRow, type MarkedRow } from "../../store/queries/journal.ts";
import type { Store } from "../../store/store.ts";
import { DATABASE, listBackups } from "../backups/backups-folder.ts";

/** Rows of one draft's journal as the desk's own backups hold them. */
export interface RowsInBackups {
  /** The bytes of that very row before it was damaged; null where no backup has it. */
  readonly find: (row: MarkedRow) => Uint8Array | null;
  readonly close: () => void;
}

/** Backups are opened when the first row is looked for; one that cannot be read is passed over. */
export function inBackups(folder: string, id: DraftId): RowsInBackups {
  let opened: Store[] | null = null;
  const found = new Map<number, Uint8Array | null>();
  const look = (row: MarkedRow): Uint8Array | null => {
    opened ??= listBackups(folder).flatMap(({ path }) => opening(join(path, DATABASE)));
    for (const store of opened) {
      const bytes = sameRow(store, id, row);
      if (bytes !== null) return bytes;
    }
    return null;
  };
  return {
    find: (row) => {
      const known = found.get(row.seq);
      if (known !== undefined) return known;
      const bytes = look(row);
      found.set(row.seq, bytes);
      return bytes;
    },
    close: () => {
      for (const store of opened ?? []) store.close();
    },
  };
}

function opening(file: string): Store[] {
  try {
    return [openStore(file, { readonly: true })];
  } catch {
    return [];
  }
}

/**
 * A row is the same where its sum is, or its bytes are: after a restore the same number may stand for
 * another change.
 */
function sameRow(store: Store, id: DraftId, row: MarkedRow): Uint8Array | null {
  try {
    const draft = draftKey(store, id);
    const other = draft === null ? null : intactRow(store, draft, row.seq);
    if (other === null) return null;
    const isSame = other.crc === row.crc || Buffer.compare(other.bytes, row.bytes) === 0;
    return isSame ? other.bytes : null;
  } catch {
    return null;
  }
}
