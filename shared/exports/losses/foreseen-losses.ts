import type { Article } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import type { Loss } from "../../article/portable/tally.ts";
import { suggestionOf } from "../../article/review/suggested.ts";
import { nodesOf, walk } from "../../article/walk.ts";
import type { ExportFormat } from "../../contract/exports.ts";
import { LOSS_TABLE } from "./loss-table.ts";

/**
 * What a format would lose of an article's blocks, by the table alone: for formats that are too dear
 * to be written only to be asked.
 */
export function foreseenLosses(article: Article, format: ExportFormat, forReview = false): Loss[] {
  const { article: ported, losses } = portable(article, forReview);
  const lost = Object.entries(LOSS_TABLE)
    .filter(([, fates]) => fates[format] !== "kept")
    .map(([element]) => ({ element, count: nodesOf(ported.body, element).length }))
    .filter(({ count }) => count > 0);
  const details = forReview ? suggestedDetails(ported.body) : [];
  return [...losses, ...lost, ...(format === "docx" ? nestedPieces(ported.body) : []), ...details];
}

/** What is suggested of a block that Word tracks no change of: a photo's alt text, a link's target. */
export function suggestedDetails(body: Article["body"]): Loss[] {
  const isTurnable = (type: string) => type === "paragraph" || type === "heading";
  const count = [...walk(body)].filter(({ node }) => {
    const { change } = suggestionOf(node.attrs);
    return change !== undefined && !(isTurnable(node.type) && isTurnable(change.type));
  }).length;
  return count === 0 ? [] : [{ element: "suggestedDetail", count }];
}

/** Key points and notes below the top level: within lists and quotes. */
function nestedPieces(body: Article["body"]): Loss[] {
  const isPiece = ({ type }: Article["body"][number]) =>
    type === "keyPoints" || type === "readerNote";
  const all = [...walk(body)].filter(({ node }) => isPiece(node)).length;
  const count = all - body.filter(isPiece).length;
  return count === 0 ? [] : [{ element: "nestedPiece", count }];
}
