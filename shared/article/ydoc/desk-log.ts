import * as Y from "yjs";
import { readStatus, readStatusLog, type StatusChange } from "./fields.ts";
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

/** Somebody let the article out although it was killed. */
export interface KillOverride {
  at: string;
  person: string;
  format: string;
  /** What was said of the kill, in a sentence. */
  told: string;
  reason: string | null;
}

/** Somebody let the article out with a photo that may not be published. */
export interface RightsOverride {
  at: string;
  person: string;
  format: string;
  /** What stood against each of its photos, in a sentence. */
  photos: string[];
  reason: string | null;
}

/** Somebody let the article out with words that a rule of house style forbids. */
export interface StyleOverride {
  at: string;
  person: string;
  format: string;
  /** What was said against each, in a sentence. */
  words: string[];
  reason: string | null;
}

/** Somebody let the article out with quotations that nobody had checked. */
export interface QuotesOverride {
  at: string;
  person: string;
  format: string;
  /** What was said of them, in a sentence. */
  told: string;
  reason: string | null;
}

/** Somebody killed a photo that the article shows, or took that back. */
export interface PhotoDeed {
  at: string;
  person: string;
  hash: string;
  /** The name that its file came with. */
  name: string;
  deed: "killed" | "released";
  reason: string | null;
}

/** One line of a draft's log. */
export type LogEntry =
  | ({ readonly kind: "status" } & Readonly<StatusChange>)
  | ({ readonly kind: "override" } & Readonly<EmbargoOverride>)
  | ({ readonly kind: "killOverride" } & Readonly<KillOverride>)
  | ({ readonly kind: "rightsOverride" } & Readonly<RightsOverride>)
  | ({ readonly kind: "styleOverride" } & Readonly<StyleOverride>)
  | ({ readonly kind: "quotesOverride" } & Readonly<QuotesOverride>)
  | ({ readonly kind: "photo" } & Readonly<PhotoDeed>);

/** The lists of the log beside that of the status, by the kind of their entries. */
const LISTS = {
  override: "overrides",
  killOverride: "killOverrides",
  rightsOverride: "rightsOverrides",
  styleOverride: "styleOverrides",
  quotesOverride: "quotesOverrides",
  photo: "photoDeeds",
} as const;

export const logOverride = (doc: Y.Doc, entry: EmbargoOverride) => add(doc, LISTS.override, entry);
export const logKillOverride = (doc: Y.Doc, entry: KillOverride) =>
  add(doc, LISTS.killOverride, entry);
export const logRightsOverride = (doc: Y.Doc, entry: RightsOverride) =>
  add(doc, LISTS.rightsOverride, entry);
export const logStyleOverride = (doc: Y.Doc, entry: StyleOverride) =>
  add(doc, LISTS.styleOverride, entry);
export const logQuotesOverride = (doc: Y.Doc, entry: QuotesOverride) =>
  add(doc, LISTS.quotesOverride, entry);
export const logPhotoDeed = (doc: Y.Doc, entry: PhotoDeed) => add(doc, LISTS.photo, entry);

/** To be called inside a transaction. A draft from before there was such a list gets it now. */
function add(doc: Y.Doc, list: string, entry: object): void {
  const meta = metaOf(doc);
  const log = meta.get(list);
  if (log instanceof Y.Array) log.push([entry]);
  else meta.set(list, Y.Array.from([entry]));
}

/** The change of status that killed the draft; null where it is not killed now. */
export function killedBy(doc: Y.Doc): StatusChange | null {
  if (readStatus(doc) !== "killed") return null;
  const kill = readStatusLog(doc).findLast(({ to }) => to === "killed");
  return kill ?? { at: "", person: "", from: "draft", to: "killed", message: null };
}

/** Who did what to the draft beside writing it, oldest first. */
export function readLog(doc: Y.Doc): LogEntry[] {
  const entries: LogEntry[] = [
    ...readStatusLog(doc).map((change) => ({ kind: "status", ...change }) as const),
    ...listed<EmbargoOverride>(doc, LISTS.override).map(
      (override) => ({ kind: "override", ...override }) as const,
    ),
    ...listed<KillOverride>(doc, LISTS.killOverride).map(
      (override) => ({ kind: "killOverride", ...override }) as const,
    ),
    ...listed<RightsOverride>(doc, LISTS.rightsOverride).map(
      (override) => ({ kind: "rightsOverride", ...override }) as const,
    ),
    ...listed<StyleOverride>(doc, LISTS.styleOverride).map(
      (override) => ({ kind: "styleOverride", ...override }) as const,
    ),
    ...listed<QuotesOverride>(doc, LISTS.quotesOverride).map(
      (override) => ({ kind: "quotesOverride", ...override }) as const,
    ),
    ...listed<PhotoDeed>(doc, LISTS.photo).map((deed) => ({ kind: "photo", ...deed }) as const),
  ];
  return entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function listed<Entry>(doc: Y.Doc, list: string): Entry[] {
  const log = metaOf(doc).get(list);
  return log instanceof Y.Array ? (log.toArray() as Entry[]) : [];
}
