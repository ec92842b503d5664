/** Phrases from elsewhere of which dictionaries know the whole and not each word. */
const PHRASES = /\b(?:en masse|et al|in situ|de facto|pro rata|per se|ad hoc|vis[- ]à[- ]vis)\b/giu;

/** Whether the words at a place belong to an address, a handle, a tag, a hyphenated word or a set phrase. */
export function isNoProse(text: string, start: number, end: number): boolean {
  const before = /(?<!\S)\S*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const after = /^\S*/u.exec(text.slice(end))?.[0] ?? "";
  const token = `${before}${text.slice(start, end)}${after}`;
  if (/^[(“"‘']?[@#]|:\/\/|^www\.|\p{L}\.\p{Ll}{2}|\p{L}[/@_]\p{L}/iu.test(token)) return true;
  if (end - start <= 5 && (/\p{L}-$/u.test(before) || /^-\p{L}/u.test(after))) return true;
  return [...text.matchAll(PHRASES)].some(
    ({ index, 0: found }) => index <= start && end <= index + found.length,
  );
}
