import { accepted } from "../../../shared/article/review/accepted.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { compareArticles } from "../../../shared/compare/compare-article.ts";
import { versions } from "../../../shared/contract/versions.ts";
import { ALL_KEPT_MS, versionsToThin } from "../../../shared/workflow/thin-versions.ts";
import { THINNED_KINDS } from "../../../shared/workflow/version-kinds.ts";
import { createdAt } from "../../store/queries/drafts.ts";
import { draftsWithVersions } from "../../store/queries/thinning.ts";
import { keptInAll, newestVersions, versionsOf } from "../../store/queries/versions.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import { rowParts } from "../row-texts.ts";
import type { ReadOps } from "../threads/thread-desk.ts";
import { withPlaceIds } from "./file-blocks.ts";
import { withKnownPhotos } from "./known-photos.ts";
import { namesIn } from "./names-in.ts";
import { packState } from "./pack-state.ts";
import { readVersion } from "./read-version.ts";
import { stateAt } from "./state-at.ts";

/** Automatic versions are at least this far apart. */
const APART_MS = 10 * 60 * 1000;

export const versionReads = {
  "versions.list": ({ store }, { draft }) =>
    rowParts(versions.list, versionsOf(store, keyOf(store, draft))),

  "versions.kept": ({ store }) => keptInAll(store),

  "versions.read": ({ store }, { id }) => readVersion(store, id),

  "versions.compare": (desk, { draft, from, to, other = draft }) => {
    const [before, after] = [stateAt(desk, draft, from), stateAt(desk, other, to)];
    const beside = { before: before.beside, after: after.beside };
    const comparison = compareArticles(before.article, after.article, beside);
    return { ...comparison, names: namesIn(desk.store, comparison.blocks) };
  },

  "versions.compareRead": (desk, { draft, from, read }) => {
    const before = stateAt(desk, draft, from).article;
    const after = withPlaceIds(withKnownPhotos(desk.store, before, read));
    const comparison = compareArticles(before, after);
    return { ...comparison, names: namesIn(desk.store, comparison.blocks) };
  },

  "versions.now": (desk, { draft }) => {
    const { doc } = desk.drafts.get(draft);
    return { article: accepted(readArticle(doc)), assets: readAssets(doc) };
  },

  "versions.knownPhotos": (desk, { draft, read }) =>
    withKnownPhotos(desk.store, stateAt(desk, draft, "now").article, read),

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
    // Far apart either way: a clock that was set back must not end the versions.
    if (Math.abs(Date.parse(at) - Date.parse(since)) < APART_MS) return null;
    const packed = packState(drafts.get(draft));
    return packed.article.hash === newest.article ? null : packed;
  },
} satisfies Partial<ReadOps>;
