import * as Y from "yjs";
import { readStatusLog, type StatusChange } from "./fields.ts";
import { metaOf } from "./roots.ts";

/** Somebody let the article out before its embargo ended. */
export interface EmbargoOverride {
  at: string;
  person: string;
  /** What it was exported as, e.g. "HTML page". */
  format: string;
  /** The embargo that was overridden. */
  until: string;
  reason: string | null;
}

/** One line of a draft's log. */
export type LogEntry =
  | ({ readonly kind: "status" } & Readonly<StatusChange>)
  | ({ readonly kind: "override" } & Readonly<EmbargoOverride>);

const OVERRIDES = "overrides";

/** To be called inside a transaction. A draft from before there were overrides gets its list now. */
export function logOverride(doc: Y.Doc, override: EmbargoOverride): void {
  const meta = metaOf(doc);
  const log = meta.get(OVERRIDES);
  if (log instanceof Y.Array) log.push([override]);
  else meta.set(OVERRIDES, Y.Array.from([override]));
}

/** Who did what to the draft beside writing it, oldest first. */
export function readLog(doc: Y.Doc): LogEntry[] {
  const overrides = metaOf(doc).get(OVERRIDES);
  const logged = overrides instanceof Y.Array ? (overrides.toArray() as EmbargoOverride[]) : [];
  const entries: LogEntry[] = [
    ...readStatusLog(doc).map((change) => ({ kind: "status", ...change }) as const),
    ...logged.map((override) => ({ kind: "override", ...override }) as const),
  ];
  return entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
