import { compareArticles } from "../../../shared/compare/compare-article.ts";
import { ALL_KEPT_MS, versionsToThin } from "../../../shared/workflow/thin-versions.ts";
import { THINNED_KINDS } from "../../../shared/workflow/version-kinds.ts";
import { createdAt } from "../../store/queries/drafts.ts";
import { draftsWithVersions } from "../../store/queries/thinning.ts";
import { newestVersions, versionsOf } from "../../store/queries/versions.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { articleAt } from "./article-at.ts";
import { withKnownPhotos } from "./known-photos.ts";
import { namesIn } from "./names-in.ts";
import { packState } from "./pack-state.ts";
import { readVersion } from "./read-version.ts";

/** Automatic versions are at least this far apart. */
const APART_MS = 10 * 60 * 1000;

export const versionReads = {
  "versions.list": ({ store }, { draft }) => versionsOf(store, keyOf(store, draft)),

  "versions.read": ({ store }, { id }) => readVersion(store, id),

  "versions.compare": (desk, { draft, from, to, other = draft }) => {
    const comparison = compareArticles(articleAt(desk, draft, from), articleAt(desk, other, to));
    return { ...comparison, names: namesIn(desk.store, comparison.blocks) };
  },

  "versions.compareRead": (desk, { draft, from, read }) => {
    const before = articleAt(desk, draft, from);
    const comparison = compareArticles(before, withKnownPhotos(desk.store, before, read));
    return { ...comparison, names: namesIn(desk.store, comparison.blocks) };
  },

  "versions.mayThin": ({ store }, { at }) =>
    draftsWithVersions(store, THINNED_KINDS, new Date(Date.parse(at) - ALL_KEPT_MS).toISOString()),

  "versions.toThin": ({ store }, { drafts, at }) =>
    drafts.filter((draft) => {
      return versionsToThin(versionsOf(store, keyOf(store, draft)), new Date(at)).length > 0;
    }),

  "versions.packIfDue": ({ store, drafts }, { draft, at }) => {
    const key = keyOf(store, draft);
    const newest = newestVersions(store, key);
    const since = newest.automaticAt ?? createdAt(store, key);
    if (Date.parse(at) - Date.parse(since) < APART_MS) return null;
    const packed = packState(drafts.get(draft));
    return packed.article.hash === newest.article ? null : packed;
  },
} satisfies Partial<ReadOps>;
