import type { Article } from "./article.ts";
import type { RelatedLinkAttributes } from "./nodes/related-link.ts";
import type { Status } from "./status.ts";
import { nodesOf } from "./walk.ts";

/** What a desk knows of a draft that a related link leads to. */
export interface LinkTarget {
  /** As it is now; null while it has none. */
  readonly headline: string | null;
  /** Its status; else that it lies in the bin, or that this desk has no such draft. */
  readonly state: Status | "binned" | "missing";
}

/** Targets by the draft's id, as far as the desk has been asked. */
export type LinkTargets = ReadonlyMap<string, LinkTarget>;

/** What can befall a target so that no reader is to see it. */
export type LostTarget = "killed" | "binned" | "missing";

/** What somebody who wrote a related link should know of its target. */
export type TargetMark =
  | { readonly kind: LostTarget }
  /** Its headline is neither that of the time when it was linked nor the link's own title. */
  | { readonly kind: "renamed"; readonly headline: string };

/** What is to be told of a link's target; null where the target is as it was. */
export function targetMark(
  { title, insertedTitle }: Pick<RelatedLinkAttributes, "title" | "insertedTitle">,
  { headline, state }: LinkTarget,
): TargetMark | null {
  if (state === "killed" || state === "binned" || state === "missing") return { kind: state };
  const isKnown = headline === null || insertedTitle === null || headline === insertedTitle;
  return isKnown || headline === title ? null : { kind: "renamed", headline };
}

/** The drafts that the related links of an article lead to, each once. */
export function linkedDrafts({ body }: Pick<Article, "body">): string[] {
  const ids = nodesOf(body, "relatedLink").flatMap(({ node }) => {
    const { draftId } = node.attrs as unknown as RelatedLinkAttributes;
    return draftId ? [draftId] : [];
  });
  return [...new Set(ids)];
}
