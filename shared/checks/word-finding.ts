import type { Article } from "../article/article.ts";
import { hitMessage } from "../house-style/hit-message.ts";
import type { WordHit, WordLine } from "../house-style/word-hit.ts";
import type { Finding } from "./finding.ts";
import { linesOf, placed, type TextLine } from "./lines.ts";

/** Something about words that house style says. */
export interface WordFinding extends Finding {
  readonly hit: WordHit;
  /** The same wherever these words stand in the draft: it is dismissed under it. */
  readonly key: string;
}

/** What holds a line's words as somebody's own. */
const QUOTING = new Set(["blockquote", "pullQuote"]);

export const asWordLine = ({ text, within }: TextLine): WordLine => ({
  text,
  isQuotation: within.some((type) => QUOTING.has(type)),
});

export function wordFinding(line: TextLine, hit: WordHit): WordFinding {
  const where = placed(line, hit.start, hit.end);
  const [first] = hit.replacements;
  return {
    rule: hit.check,
    severity: hit.severity,
    message: hitMessage(hit, where.place.words),
    fix: hit.why ?? "Check it.",
    ...where,
    remedy: first === undefined ? null : { kind: "text", text: first },
    hit,
    key: `${hit.check} ${hit.rule} ${where.place.words.toLowerCase()}`,
  };
}

/** What nobody lets stand. */
export function stillOpen(
  findings: readonly WordFinding[],
  dismissed: ReadonlyMap<string, unknown>,
): WordFinding[] {
  return findings.filter(({ key }) => !dismissed.has(key));
}

export type WordedArticle = Pick<Article, "language" | "section"> & { readonly lines: TextLine[] };

export const worded = (article: Article): WordedArticle => ({
  language: article.language,
  section: article.section,
  lines: linesOf(article),
});
