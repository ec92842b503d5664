import type { DraftId, VersionId } from "../../../shared/contract/ids.ts";
import type { Version, VersionFile, VersionKind } from "../../../shared/contract/versions.ts";
import type { Store } from "../store.ts";
import type { DraftKey } from "./drafts.ts";
import { stampVersion } from "./stamps.ts";

export interface NewVersion {
  readonly id: VersionId;
  readonly kind: VersionKind;
  readonly name: string | null;
  readonly note: string | null;
  readonly author: number | null;
  readonly createdAt: string;
  readonly words: number;
  /** What left the desk of it; none where nothing did. */
  readonly files: readonly VersionFile[];
  /** The journal row up to which it holds everything. */
  readonly seq: number;
  /** Names of its contents: the article as JSON, and the Yjs state. */
  readonly article: string;
  readonly state: string;
}

const COLUMNS = `
  v.id, d.id AS draft, v.number, v.kind, v.name, v.note, p.name AS author,
  v.created_at AS createdAt, v.words, v.files,
  (SELECT sum(length(c.bytes)) FROM contents c WHERE c.hash IN (v.article, v.state)) AS bytes
  FROM versions v JOIN drafts d ON d.key = v.draft LEFT JOIN people p ON p.key = v.author`;

/** Its number is one more than the draft's newest. */
export function addVersion(store: Store, draft: DraftKey, version: NewVersion): Version {
  store.run(
    `INSERT INTO versions
       (id, draft, number, kind, name, note, author, created_at, words, files, seq, article, state)
     VALUES
       (?, ?, 1 + coalesce((SELECT max(number) FROM versions WHERE draft = ?), 0),
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    version.id,
    draft,
    draft,
    version.kind,
    version.name,
    version.note,
    version.author,
    version.createdAt,
    version.words,
    version.files.length === 0 ? null : JSON.stringify(version.files),
    version.seq,
    version.article,
    version.state,
  );
  stampVersion(store, version.id);
  const added = findVersion(store, version.id);
  if (added === null) throw new RangeError("A version that was just added is missing.");
  return added.version;
}

/** Newest first; those that a bundle brought stand among the others by their time. */
export function versionsOf(store: Store, draft: DraftKey): Version[] {
  const rows = store.all<VersionRow>(
    `SELECT ${COLUMNS} WHERE v.draft = ? ORDER BY v.created_at DESC, v.number DESC`,
    draft,
  );
  return rows.map(versionOf);
}

type VersionRow = Omit<Version, "files" | "bytes"> & {
  readonly files: string | null;
  readonly bytes: number | null;
};

function versionOf({ files, bytes, ...version }: VersionRow): Version {
  return { ...version, files: filesIn(files), bytes: bytes ?? 0 };
}

export function filesIn(files: string | null): VersionFile[] {
  return files === null ? [] : (JSON.parse(files) as VersionFile[]);
}

/** What a person wants to be known of a version; null takes it away. */
export function setNote(store: Store, id: VersionId, note: string | null): void {
  store.run("UPDATE versions SET note = ? WHERE id = ?", note, id);
  stampVersion(store, id);
}

/** How much the desk keeps of what was: versions, the bytes they take, and changes one by one. */
export function keptInAll(store: Store): { versions: number; bytes: number; changes: number } {
  const row = store.get<{ bytes: number | null; changes: number }>(
    `SELECT (SELECT sum(length(bytes)) FROM contents) AS bytes,
       (SELECT count(*) FROM journal) AS changes`,
  );
  return { versions: countVersions(store), bytes: row?.bytes ?? 0, changes: row?.changes ?? 0 };
}

export interface KeptVersion {
  readonly version: Version;
  readonly article: string;
  readonly state: string;
}

export function findVersion(store: Store, id: VersionId): KeptVersion | null {
  const version = store.get<VersionRow>(`SELECT ${COLUMNS} WHERE v.id = ?`, id);
  const contents = store.get<{ article: string; state: string }>(
    "SELECT article, state FROM versions WHERE id = ?",
    id,
  );
  if (version === undefined || contents === undefined) return null;
  return { version: versionOf(version), ...contents };
}

/** When the draft's last automatic version was kept, and what its newest of any kind holds. */
export function newestVersions(
  store: Store,
  draft: DraftKey,
): { automaticAt: string | null; article: string | null } {
  const row = store.get<{ automaticAt: string | null; article: string | null }>(
    `SELECT
       (SELECT max(created_at) FROM versions WHERE draft = ? AND kind = 'automatic') AS automaticAt,
       (SELECT article FROM versions WHERE draft = ? ORDER BY number DESC LIMIT 1) AS article`,
    draft,
    draft,
  );
  return row ?? { automaticAt: null, article: null };
}

/** Versions from one id up to, and without, another; null for those to the last. */
export interface VersionSpan {
  readonly from: VersionId;
  readonly until: VersionId | null;
}

/** All versions, in spans of so many each. */
export function versionSpans(store: Store, size: number): VersionSpan[] {
  const starts = store.all<{ id: VersionId }>(
    `SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM versions)
     WHERE place % ? = 0`,
    size,
  );
  return starts.map(({ id }, at) => ({ from: id, until: starts[at + 1]?.id ?? null }));
}

/** Contents that versions name: what `verify` must be able to read. */
export function contentsInUse(
  store: Store,
  { from, until }: VersionSpan,
): { id: VersionId; draft: DraftId; number: number; article: string; state: string }[] {
  return store.all(
    `SELECT v.id, d.id AS draft, v.number, v.article, v.state
     FROM versions v JOIN drafts d ON d.key = v.draft
     WHERE v.id >= ? AND v.id < ? ORDER BY v.id`,
    from,
    until ?? AFTER_ALL,
  );
}

/** Behind every id. */
const AFTER_ALL = "~";

export function countVersions(store: Store): number {
  return store.get<{ count: number }>("SELECT count(*) AS count FROM versions")?.count ?? 0;
}

/** The name of each version's state, with the journal row up to which it holds everything. */
export function statesKept(store: Store, draft: DraftKey): { seq: number; state: string }[] {
  return store.all("SELECT seq, state FROM versions WHERE draft = ? ORDER BY seq", draft);
}
