import { STATUS_NAMES, type Status } from "../../../shared/article/status.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";

/** Something done to each of several drafts, and how it is taken back. */
export interface BulkDeed<Result = unknown> {
  /** While it runs, e.g. "Moving to the bin". */
  readonly label: string;
  /** Afterwards, before the count, e.g. "Moved to the bin". */
  readonly done: string;
  readonly run: (row: DraftRow) => Promise<Result>;
  readonly undo: (row: DraftRow, result: Result) => Promise<unknown>;
}

export function statusDeed({ drafts }: DeskClient, status: Status): BulkDeed {
  const set = (to: Status) => (row: DraftRow) =>
    drafts.setStatus({ id: row.id, status: to, message: null });
  return {
    label: `Setting the status ${STATUS_NAMES[status]}`,
    done: `Status ${STATUS_NAMES[status]}`,
    run: set(status),
    undo: (row) => set(row.status)(row),
  };
}

export function binDeed({ drafts }: DeskClient): BulkDeed {
  return {
    label: "Moving to the bin",
    done: "Moved to the bin",
    run: ({ id }) => drafts.bin({ id }),
    undo: ({ id }) => drafts.unbin({ id }),
  };
}

export function unbinDeed({ drafts }: DeskClient): BulkDeed {
  return {
    label: "Restoring from the bin",
    done: "Restored from the bin",
    run: ({ id }) => drafts.unbin({ id }),
    undo: ({ id }) => drafts.bin({ id }),
  };
}

interface TagChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function tagDeed(
  { drafts }: DeskClient,
  { add, remove }: { readonly add: string[]; readonly remove: string[] },
): BulkDeed<TagChange> {
  return {
    label: "Changing the tags",
    done: "Tags changed",
    run: ({ id }) => drafts.setTags({ id, add, remove }),
    undo: ({ id }, { added, removed }) =>
      drafts.setTags({ id, add: [...removed], remove: [...added] }),
  };
}
