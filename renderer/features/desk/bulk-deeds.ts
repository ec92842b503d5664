import { STATUS_NAMES, type Status } from "../../../shared/article/status.ts";
import type { Planning } from "../../../shared/article/ydoc/planning.ts";
import type { PersonProfile } from "../../../shared/contract/desk.ts";
import type { DraftRow } from "../../../shared/contract/drafts.ts";
import type { PersonId } from "../../../shared/contract/ids.ts";
import type { DeskClient } from "../../../shared/contract/index.ts";
import { say } from "../../../shared/words/say.ts";

/** Something done to each of several drafts, and how it is taken back. */
export interface BulkDeed<Result = unknown> {
  /** While it runs, e.g. "Moving to the bin". */
  readonly label: string;
  /** Afterwards, before the count, e.g. "Moved to the bin". */
  readonly done: string;
  readonly run: (row: DraftRow) => Promise<Result>;
  readonly undo: (row: DraftRow, result: Result) => Promise<unknown>;
}

export function statusDeed(
  { drafts }: DeskClient,
  status: Status,
  reason: string | null = null,
): BulkDeed {
  const set =
    (to: Status, message: string | null = null) =>
    (row: DraftRow) =>
      drafts.setStatus({ id: row.id, status: to, message });
  return {
    label: say("Setting the status {status}", { status: STATUS_NAMES[status] }),
    done: say("Status {status}", { status: STATUS_NAMES[status] }),
    run: set(status, reason),
    undo: (row) => set(row.status)(row),
  };
}

/** Gives drafts to somebody of the desk, or to nobody. */
export function assignDeed(
  { drafts }: DeskClient,
  person: PersonProfile | null,
): BulkDeed<Planning> {
  return {
    label: say("Assigning"),
    done:
      person === null
        ? say("Assigned to nobody")
        : say("Assigned to {name}", { name: person.name }),
    run: ({ id }) => drafts.plan({ id, assignedTo: person?.id ?? null }),
    undo: ({ id }, { assignedTo }) =>
      drafts.plan({ id, assignedTo: (assignedTo?.id ?? null) as PersonId | null }),
  };
}

export function binDeed({ drafts }: DeskClient): BulkDeed {
  return {
    label: say("Moving to the bin"),
    done: say("Moved to the bin"),
    run: ({ id }) => drafts.bin({ id }),
    undo: ({ id }) => drafts.unbin({ id }),
  };
}

export function unbinDeed({ drafts }: DeskClient): BulkDeed {
  return {
    label: say("Restoring from the bin"),
    done: say("Restored from the bin"),
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
    label: say("Changing the tags"),
    done: say("Tags changed"),
    run: ({ id }) => drafts.setTags({ id, add, remove }),
    undo: ({ id }, { added, removed }) =>
      drafts.setTags({ id, add: [...removed], remove: [...added] }),
  };
}
