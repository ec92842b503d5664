import type { Properties } from "hast";
import type { RelatedLinkAttributes } from "../article/nodes/related-link.ts";
import { safeUrl } from "../article/url.ts";
import { type Notes, noted, unsaid } from "./notes.ts";

export type RelatedWords = Omit<RelatedLinkAttributes, "id">;

/** What is seen of a related link; null where the page shows nothing of it. */
export interface SeenRelated {
  readonly prefix: string | null;
  /** The title, or the address in its place. */
  readonly title: string | null;
  readonly href: string | null;
  readonly callToAction: string | null;
}

/** What the aside of a related link notes beside what is seen of it. */
export function relatedNotes(link: RelatedWords, seen: SeenRelated): Notes {
  const { draftId, insertedTitle } = link;
  const said = related(seen, { draftId, insertedTitle });
  return {
    draftId,
    insertedTitle,
    ...unsaid(link, said, ["title", "url", "prefix", "callToAction"]),
  };
}

/** Reads a related link from what is seen of it and what its aside notes. */
export function readRelatedWords(seen: SeenRelated, properties: Properties): RelatedWords {
  const names = ["title", "url", "draftId", "insertedTitle", "prefix", "callToAction"];
  return related(seen, Object.fromEntries(names.map((name) => [name, noted(properties, name)])));
}

function related(seen: SeenRelated, notes: Partial<Notes>): RelatedWords {
  const draftId = notes.draftId ?? null;
  // A draft's file has an address of the moment; the link leads to the draft.
  const address = notes.url ?? (draftId === null ? seen.href : null);
  return {
    title: notes.title ?? (seen.title === seen.href ? null : seen.title),
    url: address === null ? null : safeUrl(address),
    draftId,
    insertedTitle: notes.insertedTitle ?? null,
    prefix: notes.prefix ?? seen.prefix,
    callToAction: notes.callToAction ?? seen.callToAction,
  };
}
