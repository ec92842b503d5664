import type { Hit } from "../../../shared/contract/drafts.ts";
import { inContext } from "../../../shared/text/in-context.ts";
import type { SearchTerm } from "../../../shared/text/search-query.ts";
import type { SearchTexts } from "../../store/queries/search-texts.ts";

/** In the order in which they are preferred where they say equally much. */
const FIELDS = [
  "body",
  "dek",
  "captions",
  "credits",
  "byline",
  "tags",
  "slug",
  "labels",
] as const satisfies readonly Hit["field"][];

/**
 * The field that has most of what was looked for, and the words around the first hit. Null where
 * the headline has it all, since the list shows that anyway.
 */
export function hitOf(texts: SearchTexts, terms: readonly SearchTerm[]): Hit | null {
  if (terms.length === 0) return null;
  if (inContext(texts.headline, terms)?.found === terms.length) return null;
  let best: (Hit & { readonly found: number }) | null = null;
  for (const field of FIELDS) {
    const context = inContext(texts[field], terms);
    if (context === null || (best !== null && best.found >= context.found)) continue;
    best = { field, parts: [...context.parts], found: context.found };
    if (best.found === terms.length) break;
  }
  return best === null ? null : { field: best.field, parts: best.parts };
}
