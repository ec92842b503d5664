import { createHash } from "node:crypto";
import type { Article } from "../../../shared/article/article.ts";
import type { PhotoAsset } from "../../../shared/article/asset.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import type { Person } from "../../../shared/contract/desk.ts";
import type { DeskId, DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import { photoHashes } from "../../../shared/exports/photo-files.ts";
import { getAsset } from "../../store/queries/assets.ts";
import {
  type BundledRow,
  type BundledVersion,
  peopleToBundle,
  rowsToBundle,
  versionsToBundle,
} from "../../store/queries/bundled.ts";
import { getContent } from "../../store/queries/contents.ts";
import { createdAt } from "../../store/queries/drafts.ts";
import { readSetting } from "../../store/queries/settings.ts";
import type { Store } from "../../store/store.ts";
import { loadDraft, type OpenDraft } from "../drafts/open-drafts.ts";

/** Everything of a draft that goes into a bundle, but the bytes of its photos. */
export interface Gathered {
  readonly draft: Pick<OpenDraft, "doc" | "articleSchema">;
  readonly article: Article;
  readonly createdAt: string;
  readonly desk: DeskId;
  readonly people: readonly Person[];
  readonly rows: readonly BundledRow[];
  readonly versions: readonly BundledVersion[];
  /** What the draft and its versions show and this desk knows. */
  readonly photos: readonly PhotoAsset[];
}

/** Reads one moment of the desk, inside the caller's transaction. NOT_FOUND, or DESK_CORRUPT. */
export function gather(store: Store, id: DraftId): Gathered {
  const draft = loadDraft(store, id);
  const article = readArticle(draft.doc);
  const versions = versionsToBundle(store, draft.key);
  return {
    draft,
    article,
    createdAt: createdAt(store, draft.key),
    desk: readSetting(store, "desk") as DeskId,
    people: peopleToBundle(store, draft.key),
    rows: rowsToBundle(store, draft.key),
    versions,
    photos: photosOf(store, article, versions),
  };
}

/** In the order of their names. */
function photosOf(store: Store, article: Article, versions: readonly BundledVersion[]) {
  const hashes = new Set(photoHashes(article.body));
  for (const content of new Set(versions.map((version) => version.article))) {
    const kept = JSON.parse(new TextDecoder().decode(contentOf(store, content))) as Article;
    for (const hash of photoHashes(kept.body)) hashes.add(hash);
  }
  return [...hashes].sort().flatMap((hash) => getAsset(store, hash) ?? []);
}

/** What a version holds. A damaged one cannot be handed over, since nothing could be read of it. */
export function contentOf(store: Store, hash: string): Uint8Array {
  const content = getContent(store, hash);
  if (content !== null) return content;
  throw new Problem(
    "DESK_CORRUPT",
    "A version of this draft was damaged on the disk, so it was not handed over. The draft itself " +
      "is not touched. Export it, or hand it over from a backup of the desk.",
  );
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
