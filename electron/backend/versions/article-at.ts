import type { Article } from "../../../shared/article/article.ts";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { DraftState } from "../../../shared/contract/versions.ts";
import { versionsOf } from "../../store/queries/versions.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { ReadingDesk } from "../threads/thread-desk.ts";
import { readVersion } from "./read-version.ts";

/** What the draft was in a version, or is now, credits resolved and suggestions accepted in both. NOT_FOUND, or DESK_CORRUPT. */
export function articleAt(desk: ReadingDesk, draft: DraftId, state: DraftState): Article {
  if (state === "now") return accepted(readArticle(desk.drafts.get(draft).doc));
  const kept = versionsOf(desk.store, keyOf(desk.store, draft));
  const version = kept.find(({ number }) => number === state);
  if (version === undefined)
    throw noSuchVersion(state, Math.max(0, ...kept.map(({ number }) => number)));
  return accepted(readVersion(desk.store, version.id).article);
}

function noSuchVersion(number: number, newest: number): Problem {
  const known = newest === 0 ? "it has none yet" : `the newest is ${newest}`;
  return new Problem(
    "NOT_FOUND",
    `This draft has no version ${number}: ${known}. Nothing was changed. Choose one from the draft's list of versions.`,
    { number },
  );
}
