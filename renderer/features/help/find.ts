import { type ContextPart, inContext } from "../../../shared/text/in-context.ts";
import { type SearchTerm, searchTerms } from "../../../shared/text/search-query.ts";
import type { HelpPage } from "./pages.ts";
import type { Section } from "./sections.ts";

/** A section that has everything that was typed. */
export interface Hit {
  readonly page: HelpPage;
  readonly section: Section;
  /** Its words around the first place; only its beginning where the heading alone has it. */
  readonly parts: readonly ContextPart[];
}

/** What answers to the words, sections whose heading has one first; null where nothing is asked. */
export function findHelp(pages: readonly HelpPage[], typed: string): Hit[] | null {
  const terms = searchTerms(typed);
  if (terms.length === 0) return null;
  const hits = pages.flatMap((page) =>
    page.sections.flatMap((section) => {
      const hit = hitIn(page, section, terms);
      return hit === null ? [] : [hit];
    }),
  );
  return hits.sort((a, b) => b.inTitle - a.inTitle);
}

function hitIn(
  page: HelpPage,
  section: Section,
  terms: readonly SearchTerm[],
): (Hit & { inTitle: number }) | null {
  const { title, text } = section;
  const whole = inContext(`${page.title} ${title} ${text}`, terms);
  if (whole === null || whole.found < terms.length) return null;
  const inTitle = inContext(title, terms)?.found ?? 0;
  const inText = inContext(text, terms);
  // A page's title alone answers for its first section, not for all of them.
  if (inText === null && inTitle === 0) return null;
  const parts = inText?.parts ?? [{ text: beginning(text), isHit: false }];
  return { page, section, parts, inTitle };
}

const SHORT = 110;

function beginning(text: string): string {
  return text.length <= SHORT
    ? text
    : `${text.slice(0, SHORT).replace(/(?<!\s)\s*(?<!\S)\S*$/u, "")} …`;
}
