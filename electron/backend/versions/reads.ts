import { compareArticles } from "../../../shared/compare/compare-article.ts";
import { createdAt } from "../../store/queries/drafts.ts";
import { newestVersions, versionsOf } from "../../store/queries/versions.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { articleAt } from "./article-at.ts";
import { namesIn } from "./names-in.ts";
import { packState } from "./pack-state.ts";
import { readVersion } from "./read-version.ts";

/** Automatic versions are at least this far apart. */
const APART_MS = 10 * 60 * 1000;

export const versionReads = {
  "versions.list": ({ store }, { draft }) => versionsOf(store, keyOf(store, draft)),

  "versions.read": ({ store }, { id }) => readVersion(store, id),

  "versions.compare": (desk, { draft, from, to }) => {
    const comparison = compareArticles(articleAt(desk, draft, from), articleAt(desk, draft, to));
    return { ...comparison, names: namesIn(desk.store, comparison.blocks) };
  },

  "versions.packIfDue": ({ store, drafts }, { draft, at }) => {
    const key = keyOf(store, draft);
    const newest = newestVersions(store, key);
    const since = newest.automaticAt ?? createdAt(store, key);
    if (Date.parse(at) - Date.parse(since) < APART_MS) return null;
    const packed = packState(drafts.get(draft));
    return packed.article.hash === newest.article ? null : packed;
  },
} satisfies Partial<ReadOps>;
