/** Where words are given as somebody's own: from the opening mark to behind the closing one. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** What may close what each mark opens. The marks tell it, whatever the language. */
const CLOSES: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "‟": "”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹›",
  "‚": "‘’",
  "‘": "’",
  "”": "”",
  "’": "’",
  '"': '"',
  "'": "'",
  "「": "」",
  "『": "』",
  "《": "》",
};

/** These also close or stand for an apostrophe, so they open only before a word and behind none. */
const DOUBTFUL = new Set(["»", "›", "”", "’", '"', "'"]);
/** Apostrophes look like them: what they open has to be closed as well. */
const SINGLE = new Set(["'", "’", "‘", "‚", "‹", "›"]);

/**
 * The quotations of one paragraph, counted in code units, in order; what is quoted within one is part
 * of it. One that no mark closes goes on to the paragraph's end, as where the next one opens again.
 */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const end = opensAt(text, at) ? endOf(text, at) : null;
    if (end === null) at += 1;
    else {
      found.push({ start: at, end });
      at = end;
    }
  }
  return found;
}

function opensAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (CLOSES[mark] === undefined) return false;
  if (!DOUBTFUL.has(mark)) return true;
  const isBehindNone =
    at === 0 || /[\s([{\-–—/¿¡:>]/u.test(text.charAt(at - 1)) || isMark(text, at);
  const isYears = SINGLE.has(mark) && /\d/.test(text.charAt(at + 1));
  return isBehindNone && !isYears && /^[^\s\p{Pe}.,;:!?]/u.test(text.slice(at + 1));
}

/** Behind another opening mark: a quotation that begins with one. */
function isMark(text: string, at: number): boolean {
  return CLOSES[text.charAt(at - 1)] !== undefined && !/\S/u.test(text.charAt(at - 2));
}

function endOf(text: string, start: number): number | null {
  const mark = text.charAt(start);
  const closing = CLOSES[mark] ?? "";
  for (let at = start + 1; at < text.length; at += 1) {
    if (closing.includes(text.charAt(at)) && !isInWord(text, at)) return at + 1;
  }
  return SINGLE.has(mark) ? null : text.length;
}

/** An apostrophe: between letters, or, of a straight or curly single mark, before a letter. */
function isInWord(text: string, at: number): boolean {
  if (!/['’‘]/u.test(text.charAt(at))) return false;
  return /^\p{L}/u.test(text.slice(at + 1));
}
