import type { Article } from "../../../shared/article/article.ts";
import type { VersionId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { Version } from "../../../shared/contract/versions.ts";
import { getContent } from "../../store/queries/contents.ts";
import { findVersion, type KeptVersion } from "../../store/queries/versions.ts";
import type { Store } from "../../store/store.ts";

/** NOT_FOUND, or DESK_CORRUPT where what it holds was damaged. */
export function readVersion(store: Store, id: VersionId): { version: Version; article: Article } {
  const { version, article } = foundVersion(store, id);
  return { version, article: articleIn(contentOf(store, version, article)) };
}

/** The same with the whole Yjs state. */
export function readVersionWhole(
  store: Store,
  id: VersionId,
): { version: Version; article: Article; state: Uint8Array } {
  const { version, article, state } = foundVersion(store, id);
  return {
    version,
    article: articleIn(contentOf(store, version, article)),
    state: contentOf(store, version, state),
  };
}

/** NOT_FOUND where the desk has no such version. */
export function foundVersion(store: Store, id: VersionId): KeptVersion {
  const kept = findVersion(store, id);
  if (kept !== null) return kept;
  throw new Problem(
    "NOT_FOUND",
    "There is no such version on this desk. Nothing was changed. Look in the draft's list of versions.",
    { version: id },
  );
}

function contentOf(store: Store, { id, number }: Version, hash: string): Uint8Array {
  const content = getContent(store, hash);
  if (content !== null) return content;
  throw new Problem(
    "DESK_CORRUPT",
    `Version ${number} was damaged on the disk and cannot be read. The draft ` +
      "itself is not touched. Use another version, or a backup of the desk.",
    { version: id },
  );
}

function articleIn(content: Uint8Array): Article {
  return JSON.parse(new TextDecoder().decode(content)) as Article;
}
