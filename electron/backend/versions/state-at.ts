import type * as Y from "yjs";
import type { Article } from "../../../shared/article/article.ts";
import { accepted } from "../../../shared/article/review/accepted.ts";
import { readAssets } from "../../../shared/article/ydoc/assets.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import { readStatus } from "../../../shared/article/ydoc/fields.ts";
import { loadDoc } from "../../../shared/article/ydoc/roots.ts";
import type { Beside } from "../../../shared/compare/compare-beside.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import { Problem } from "../../../shared/contract/problem.ts";
import type { DraftState } from "../../../shared/contract/versions.ts";
import { versionsOf } from "../../store/queries/versions.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { ReadingDesk } from "../threads/thread-desk.ts";
import { readVersionWhole } from "./read-version.ts";

/** A draft at one moment: its article, and what belongs to it beside that. */
export interface StateOfDraft {
  readonly article: Article;
  readonly beside: Beside;
}

/** What the draft was in a version, or is now, credits resolved and suggestions accepted in both. NOT_FOUND, or DESK_CORRUPT. */
export function stateAt(desk: ReadingDesk, draft: DraftId, state: DraftState): StateOfDraft {
  if (state === "now") {
    const { doc } = desk.drafts.get(draft);
    return { article: accepted(readArticle(doc)), beside: besideIn(doc) };
  }
  const kept = versionsOf(desk.store, keyOf(desk.store, draft));
  const version = kept.find(({ number }) => number === state);
  if (version === undefined)
    throw noSuchVersion(state, Math.max(0, ...kept.map(({ number }) => number)));
  const { article, state: packed } = readVersionWhole(desk.store, version.id);
  return { article: accepted(article), beside: besideIn(loadDoc(packed)) };
}

function besideIn(doc: Y.Doc): Beside {
  return { status: readStatus(doc), photos: readAssets(doc) };
}

function noSuchVersion(number: number, newest: number): Problem {
  const known = newest === 0 ? "it has none yet" : `the newest is ${newest}`;
  return new Problem(
    "NOT_FOUND",
    `This draft has no version ${number}: ${known}. Nothing was changed. Choose one from the draft's list of versions.`,
    { number },
  );
}
