import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { allAssets } from "../../store/queries/assets.ts";
import { getContent } from "../../store/queries/contents.ts";
import { allDrafts } from "../../store/queries/drafts.ts";
import { databaseFaults } from "../../store/queries/integrity.ts";
import { contentsInUse } from "../../store/queries/versions.ts";
import type { Store } from "../../store/store.ts";
import { equalDocs } from "../drafts/fold.ts";
import { loadDraft, replayDraft } from "../drafts/open-drafts.ts";
import { photoPath } from "../photos/photo-path.ts";
import { derivedFaults } from "./verify-derived.ts";

/**
 * Reads everything the desk holds and says what is wrong, a sentence each: the database, every
 * draft from its journal's first row on, what is derived from it, every version, every photo.
 * Changes nothing.
 */
export function verifyDesk(store: Store, folder: string): string[] {
  return [
    ...databaseFaults(store).map((fault) => `The database is damaged: ${fault}.`),
    ...allDrafts(store).flatMap(({ id }) => draftFaults(store, id)),
    ...versionFaults(store),
    ...allAssets(store).flatMap((asset) => photoFaults(folder, asset)),
  ];
}

function draftFaults(store: Store, id: Parameters<typeof loadDraft>[1]): string[] {
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

function versionFaults(store: Store): string[] {
  return contentsInUse(store).flatMap(({ draft, number, article, state }) => {
    const damaged = [article, state].some((hash) => getContent(store, hash) === null);
    return damaged ? [`Draft ${draft}: version ${number} is damaged.`] : [];
  });
}

function photoFaults(folder: string, { hash, mediaType, name }: PhotoAsset): string[] {
  const path = photoPath(folder, hash, mediaType);
  try {
    const found = createHash("sha256").update(readFileSync(path)).digest("hex");
    return found === hash ? [] : [`Photo ${name} (${basename(path)}) is damaged.`];
  } catch {
    return [`Photo ${name} (${basename(path)}) is missing or cannot be read.`];
  }
}
