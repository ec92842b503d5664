import type * as Y from "yjs";
import { metaOf } from "./roots.ts";

/** Somebody of the desk, with the name they had when they were chosen: another desk knows only that. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
}

/** When the draft is due and who is to see to it: of the desk's work, no part of the article. */
export interface Planning {
  /** ISO 8601. */
  readonly deadline: string | null;
  readonly assignedTo: Assignee | null;
}

export function readPlanning(doc: Y.Doc): Planning {
  const meta = metaOf(doc);
  const deadline = meta.get("deadline");
  const assignedTo = meta.get("assignedTo");
  return {
    deadline: typeof deadline === "string" && !Number.isNaN(Date.parse(deadline)) ? deadline : null,
    assignedTo: isAssignee(assignedTo) ? { id: assignedTo.id, name: assignedTo.name } : null,
  };
}

/** Sets what differs; to be called inside a transaction. */
export function writePlanning(doc: Y.Doc, planning: Partial<Planning>): void {
  const meta = metaOf(doc);
  const before = readPlanning(doc);
  for (const [key, value] of Object.entries(planning)) {
    if (JSON.stringify(before[key as keyof Planning]) === JSON.stringify(value)) continue;
    if (value === null) meta.delete(key);
    else meta.set(key, value);
  }
}

function isAssignee(value: unknown): value is Assignee {
  if (typeof value !== "object" || value === null) return false;
  const { id, name } = value as Record<string, unknown>;
  return typeof id === "string" && typeof name === "string";
}
