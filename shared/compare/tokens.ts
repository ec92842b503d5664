/**
 * A text in the pieces that are compared: words with the hyphens and apostrophes inside them, runs of
 * spaces, single signs. Letters of scripts without spaces stand each for itself. Joined they are the text.
 */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Words among the tokens of a text. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).filter(isWord);
}

export function isWord(token: string): boolean {
  return WORD.test(token);
}

export function isSpace(token: string): boolean {
  return token.trim() === "";
}

const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const RUN = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`;
const TOKEN = new RegExp(`[${UNSPACED}]\\p{M}*|${RUN}(?:['’\\-‐‑.,]${RUN})*|\\s+|.`, "gsu");
const WORD = /[\p{L}\p{N}]/u;
