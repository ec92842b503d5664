import type { DraftId, PersonId } from "../../../shared/contract/ids.ts";
import type { DraftStep } from "../../../shared/contract/newsroom.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { type JoinedNewsroom, newsroomOf } from "./newsroom.ts";
import { untouchedSample } from "./sample.ts";

/** How far this desk and its newsroom are with a draft. */
export interface SharedDraft {
  /** The journal row up to which the server said that it has stored everything. */
  readonly seq: number;
  /** When it said so last. */
  readonly since: string | null;
  /** Which state of its document that was. */
  readonly revision: string | null;
  /** The journal row up to which the server knows who wrote. */
  readonly told: number;
  /** Why the server does not take it. */
  readonly refused: string | null;
  /** Whether it is on the server only. */
  readonly isThere: boolean;
}

const NOTHING: SharedDraft = {
  seq: 0,
  since: null,
  revision: null,
  told: 0,
  refused: null,
  isThere: false,
};

export function sharedDraft(store: Store, draft: DraftKey): SharedDraft {
  const row = store.get<Omit<SharedDraft, "isThere"> & { there: number }>(
    "SELECT seq, since, revision, told, refused, there FROM shared_drafts WHERE draft = ?",
    draft,
  );
  if (row === undefined) return NOTHING;
  const { there, ...shared } = row;
  return { ...shared, isThere: there === 1 };
}

/** The server has stored everything up to this row, and was told who wrote it. */
export function putStored(
  store: Store,
  draft: DraftKey,
  { seq, since, revision }: { seq: number; since: string; revision: string },
): void {
  store.run(
    `INSERT INTO shared_drafts (draft, seq, since, revision) VALUES (?, ?, ?, ?)
     ON CONFLICT (draft) DO UPDATE SET seq = max(seq, excluded.seq), since = excluded.since,
       revision = excluded.revision, refused = NULL, there = 0`,
    draft,
    seq,
    since,
    revision,
  );
}

export function putTold(store: Store, draft: DraftKey, told: number): void {
  store.run(
    `INSERT INTO shared_drafts (draft, told) VALUES (?, ?)
     ON CONFLICT (draft) DO UPDATE SET told = excluded.told`,
    draft,
    told,
  );
}

/** Null once it may be tried again. */
export function putRefused(store: Store, draft: DraftKey, sentence: string | null): void {
  store.run(
    `INSERT INTO shared_drafts (draft, refused) VALUES (?, ?)
     ON CONFLICT (draft) DO UPDATE SET refused = excluded.refused`,
    draft,
    sentence,
  );
}

/** From now on it is written here too. */
export function markHere(store: Store, draft: DraftKey): void {
  store.run("UPDATE shared_drafts SET there = 0, person = NULL WHERE draft = ?", draft);
}

/** A draft that the newsroom does not have all of. */
export interface WaitingDraft {
  readonly id: DraftId;
  /** Its last journal row. */
  readonly seq: number;
  /** Whether the server has some of it. */
  readonly isShared: boolean;
}

/**
 * Those alone that are not refused, the one that was written in longest ago first. An untouched sample
 * article is nobody's work, and every desk has its own: it waits for nothing.
 */
export function waitingDrafts(store: Store): WaitingDraft[] {
  const rows = store.all<Omit<WaitingDraft, "isShared"> & { stored: number }>(
    `SELECT d.id, j.seq, coalesce(s.seq, 0) AS stored
     FROM (SELECT draft, max(seq) AS seq FROM journal GROUP BY draft) j
     JOIN drafts d ON d.key = j.draft LEFT JOIN shared_drafts s ON s.draft = j.draft
     WHERE j.seq > coalesce(s.seq, 0) AND s.refused IS NULL AND d.key IS NOT ? ORDER BY j.seq`,
    untouchedSample(store)?.key ?? null,
  );
  return rows.map(({ stored, ...row }) => ({ ...row, isShared: stored > 0 }));
}

/** How many drafts are shared or to be shared, and how many of them stand where with the newsroom. */
export function countShared(store: Store): { all: number; refused: number; there: number } {
  const row = store.get<{ all: number; refused: number; there: number }>(
    `SELECT (SELECT count(*) FROM drafts WHERE key IS NOT ?) AS "all",
       (SELECT count(*) FROM shared_drafts WHERE refused IS NOT NULL) AS refused,
       (SELECT count(*) FROM shared_drafts WHERE there = 1) AS there`,
    untouchedSample(store)?.key ?? null,
  );
  return row ?? { all: 0, refused: 0, there: 0 };
}

export function refusedDrafts(store: Store): DraftId[] {
  return store
    .all<{ id: DraftId }>(
      `SELECT d.id FROM shared_drafts s JOIN drafts d ON d.key = s.draft
       WHERE s.refused IS NOT NULL ORDER BY s.draft`,
    )
    .map(({ id }) => id);
}

export function draftsThere(store: Store): DraftId[] {
  return store
    .all<{ id: DraftId }>(
      `SELECT d.id FROM shared_drafts s JOIN drafts d ON d.key = s.draft
       WHERE s.there = 1 ORDER BY s.draft`,
    )
    .map(({ id }) => id);
}

interface StepRow {
  readonly key: DraftKey;
  readonly seq: number | null;
  readonly since: string | null;
  readonly refused: string | null;
  readonly there: number | null;
  readonly person: string | null;
  /** The draft's last journal row. */
  readonly last: number | null;
}

/** Where these drafts stand with the newsroom, and who wrote last in those that are there only. */
export function stepsOf(
  store: Store,
  drafts: readonly DraftKey[],
): ReadonlyMap<DraftKey, { readonly step: DraftStep; readonly person: string | null }> | null {
  const joined = newsroomOf(store);
  if (joined === null) return null;
  const rows = store.all<StepRow>(
    `SELECT listed.value AS key, s.seq, s.since, s.refused, s.there, s.person,
       (SELECT max(j.seq) FROM journal j WHERE j.draft = listed.value) AS last
     FROM json_each(?) listed LEFT JOIN shared_drafts s ON s.draft = listed.value`,
    JSON.stringify(drafts),
  );
  return new Map(rows.map((row) => [row.key, { step: stepOf(row, joined), person: row.person }]));
}

function stepOf(row: StepRow, { offlineSince, signedOut }: JoinedNewsroom): DraftStep {
  const { seq, since, refused, there, last } = row;
  if (there === 1) return { kind: "there" };
  if (refused !== null) return { kind: "refused", sentence: refused };
  if (since === null || seq === null || seq === 0) return { kind: "here" };
  if (seq >= (last ?? 0)) return { kind: "inStep", since };
  if (signedOut !== null) return { kind: "here" };
  return offlineSince === null ? { kind: "syncing" } : { kind: "offline", since: offlineSince };
}

/** Whose Yjs client wrote what in the rows after `seq`, each once; rows by nobody are left out. */
export function writersAfter(
  store: Store,
  draft: DraftKey,
  seq: number,
): { clientId: number; device: string; id: PersonId; name: string; initials: string }[] {
  return store.all(
    `SELECT DISTINCT j.client_id AS clientId, d.id AS device, p.id, p.name, p.initials
     FROM journal j JOIN devices d ON d.key = j.device JOIN people p ON p.key = j.person
     WHERE j.draft = ? AND j.seq > ? AND j.client_id > 0`,
    draft,
    seq,
  );
}
