import type { Article } from "../article/article.ts";
import { type Beside, compareBeside } from "./compare-beside.ts";
import { compareBlocks } from "./compare-blocks.ts";
import { compareFields } from "./compare-fields.ts";
import type { Comparison } from "./comparison.ts";
import { countChanges } from "./counts.ts";

/**
 * What became of one article in another: fields, blocks, words, links and styles, captions, credits
 * and alt texts. The same two always give the same, and swapped ones the same counts, swapped. Takes
 * about as long as both are long; what differs beyond recognition is then coarser, never wrong.
 * It knows no names: who knows the desk adds them.
 *
 * @param beside status and rights of both, where both are states of a draft.
 */
export function compareArticles(
  before: Article,
  after: Article,
  beside: { readonly before: Beside; readonly after: Beside } | null = null,
): Comparison {
  const fields = [
    ...compareFields(before, after),
    ...(beside === null ? [] : compareBeside(beside.before, beside.after)),
  ];
  const blocks = compareBlocks(before.body, after.body);
  const { language, direction } = after;
  return { language, direction, fields, blocks, counts: countChanges(fields, blocks), names: {} };
}
