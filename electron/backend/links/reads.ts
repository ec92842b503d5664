import { targetMark } from "../../../shared/article/link-target.ts";
import type { RelatedLinkAttributes } from "../../../shared/article/nodes/related-link.ts";
import { nodesOf } from "../../../shared/article/walk.ts";
import { readArticle } from "../../../shared/article/ydoc/document.ts";
import type { DraftId } from "../../../shared/contract/ids.ts";
import type { LinkTitle, Referrer } from "../../../shared/contract/links.ts";
import { searchTerms } from "../../../shared/text/search-query.ts";
import { linkTargets } from "../../store/queries/link-targets.ts";
import { candidates, referringRows } from "../../store/queries/related.ts";
import { textsOf } from "../../store/queries/search-texts.ts";
import { keyOf } from "../drafts/open-drafts.ts";
import type { ReadingDesk, ReadOps } from "../threads/thread-desk.ts";
import { matchAlike, matchTyped } from "./match.ts";
import { PAGE_OF_REFERRERS } from "./referrers.ts";
import { relatedOrder } from "./related-order.ts";

const SUGGESTED = 20;

export const linkReads = {
  "links.suggest": ({ store }, { draft, query, now }) => {
    const own = keyOf(store, draft);
    const terms = searchTerms(query);
    const match = terms.length > 0 ? matchTyped(terms) : matchAlike(textsOf(store, own));
    const found = relatedOrder(candidates(store, own, match), new Date(now));
    return found.slice(0, SUGGESTED).map(({ rank: _rank, shared: _shared, ...one }) => one);
  },

  "links.referrers": referrers,
  "links.moreReferrers": referrers,
} satisfies Partial<ReadOps>;

function referrers(
  { store, drafts }: ReadingDesk,
  { draft, from }: { readonly draft: DraftId; readonly from: number },
): Referrer[] {
  const target = linkTargets(store, [draft]).get(draft);
  return referringRows(store, draft, { from, limit: PAGE_OF_REFERRERS }).map((row): Referrer => {
    const { body } = readArticle(drafts.get(row.id).doc);
    const links = nodesOf(body, "relatedLink").flatMap(({ node }): LinkTitle[] => {
      const { id, title, insertedTitle, draftId } = node.attrs as unknown as RelatedLinkAttributes;
      return id === null || draftId !== draft ? [] : [{ block: id, title, insertedTitle }];
    });
    const isBehind =
      target !== undefined && links.some((link) => targetMark(link, target)?.kind === "renamed");
    return { ...row, links, isBehind };
  });
}
