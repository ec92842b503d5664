import type { Article } from "../../article/article.ts";
import { portable } from "../../article/portable/portable.ts";
import type { Loss } from "../../article/portable/tally.ts";
import { nodesOf, walk } from "../../article/walk.ts";
import type { ExportFormat } from "../../contract/exports.ts";
import { LOSS_TABLE } from "./loss-table.ts";

/**
 * What a format would lose of an article's blocks, by the table alone: for formats that are too dear
 * to be written only to be asked.
 */
export function foreseenLosses(article: Article, format: ExportFormat): Loss[] {
  const { article: ported, losses } = portable(article);
  const lost = Object.entries(LOSS_TABLE)
    .filter(([, fates]) => fates[format] !== "kept")
    .map(([element]) => ({ element, count: nodesOf(ported.body, element).length }))
    .filter(({ count }) => count > 0);
  return [...losses, ...lost, ...(format === "docx" ? nestedPieces(ported.body) : [])];
}

/** Key points and notes below the top level: within lists and quotes. */
function nestedPieces(body: Article["body"]): Loss[] {
  const isPiece = ({ type }: Article["body"][number]) =>
    type === "keyPoints" || type === "readerNote";
  const all = [...walk(body)].filter(({ node }) => isPiece(node)).length;
  const count = all - body.filter(isPiece).length;
  return count === 0 ? [] : [{ element: "nestedPiece", count }];
}
