import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { allAssets, getAsset } from "../../store/queries/assets.ts";
import { getContent } from "../../store/queries/contents.ts";
import { allDrafts, draftKey } from "../../store/queries/drafts.ts";
import { databaseFaults } from "../../store/queries/integrity.ts";
import { changedRows, isChangedVersion } from "../../store/queries/stamps.ts";
import { contentsInUse, type VersionSpan, versionSpans } from "../../store/queries/versions.ts";
import type { Store } from "../../store/store.ts";
import { DATABASE } from "../backups/backups-folder.ts";
import { equalDocs } from "../drafts/fold.ts";
import { loadDraft, replayDraft } from "../drafts/open-drafts.ts";
import { photoPath } from "../photos/photo-path.ts";
import { hashIn } from "../seal/desk-files.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { derivedFaults } from "./verify-derived.ts";

/** What a check of the whole desk reads, in pieces that each take a moment. */
export const verifyReads = {
  "verify.pieces": ({ store }) => ({
    drafts: allDrafts(store).map(({ id }) => id),
    versions: versionSpans(store, AT_ONCE),
    photos: allAssets(store).map(({ hash }) => hash),
  }),
  "verify.database": ({ store, folder }) => [
    ...databaseFaults(store).map((fault) => `The database is damaged: ${fault}.`),
    ...copiesBeside(folder),
  ],
  /** From its journal's first row on, with what is derived from it. */
  "verify.draft": ({ store }, { id }) => [...draftFaults(store, id), ...stampFaults(store, id)],
  "verify.versions": ({ store }, span) => versionFaults(store, span),
  "verify.photo": ({ store, folder }, { hash }) => {
    const asset = getAsset(store, hash);
    return asset === null ? [] : photoFaults(folder, asset);
  },
} satisfies Partial<ReadOps>;

/** A program that keeps folders in step lays its own copy beside a database that two machines wrote. */
function copiesBeside(folder: string): string[] {
  const names = readdirSync(folder).filter(
    (name) => /^desk\b.*\.sqlite$/.test(name) && name !== DATABASE,
  );
  return names.map(
    (name) =>
      `“${name}” lies beside the desk's database and is not used. A program that keeps folders in step may have ` +
      "made it. Everything saved is safe. Have that program leave the desk's folder out, and move the copy away.",
  );
}

/** Versions that are read in one piece. */
const AT_ONCE = 100;

function draftFaults(store: Store, id: DraftId): string[] {
  try {
    const replayed = replayDraft(store, id);
    readArticle(replayed.doc);
    const draft = loadDraft(store, id);
    if (equalDocs(draft.doc, replayed.doc)) return derivedFaults(store, id, draft);
    return [`Draft ${id}: its snapshot is not what its journal says.`];
  } catch (error) {
    const where = error instanceof Problem ? ` (row ${String(error.data.seq)})` : "";
    return [`Draft ${id}: its journal cannot be replayed${where}.`];
  }
}

function versionFaults(store: Store, span: VersionSpan): string[] {
  return contentsInUse(store, span).flatMap(({ id, draft, number, article, state }) => {
    if ([article, state].some((hash) => getContent(store, hash) === null))
      return [`Draft ${draft}: version ${number} is damaged.`];
    if (!isChangedVersion(store, id)) return [];
    return [
      `Draft ${draft}: when, by whom or under which name version ${number} was kept was changed on the disk. Its text is sound.`,
    ];
  });
}

function stampFaults(store: Store, id: DraftId): string[] {
  const key = draftKey(store, id);
  const rows = key === null ? [] : changedRows(store, key);
  if (rows.length === 0) return [];
  const which = rows.length === 1 ? `row ${rows[0]} was` : `rows ${rows.join(", ")} were`;
  return [
    `Draft ${id}: when or by whom ${which} written was changed on the disk. The text is sound.`,
  ];
}

function photoFaults(folder: string, { hash, mediaType, name }: PhotoAsset): string[] {
  const path = photoPath(folder, hash, mediaType);
  const damaged = [`Photo ${name} (${basename(path)}) is damaged.`];
  try {
    return hashIn(path) === hash ? [] : damaged;
  } catch (error) {
    if (error instanceof Error && "syscall" in error)
      return [`Photo ${name} (${basename(path)}) is missing or cannot be read.`];
    // A sealed one that was changed.
    return damaged;
  }
}
