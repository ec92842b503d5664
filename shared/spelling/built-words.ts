const SHORTEST = 3;
/** Where one of these is run together with another word, a space is missing, or it is an ending. */
const LITTLE = new Set(
  "ally able ible less full ness ment ship the and that with for from this have not are was you his her has had but they she him who its our were been will would there their what when which than then them into your about also all any can did does how may more most much must one only other same should some such these those very well where while".split(
    " ",
  ),
);
const BEFORE =
  /^(?:anti|auto|bio|co|counter|cyber|eco|geo|hyper|infra|inter|macro|mega|meta|micro|mid|mini|multi|nano|neo|non|out|over|para|photo|post|pre|pro|proto|pseudo|re|retro|semi|socio|sub|super|techno|tele|trans|ultra|un|under)(?=\p{Ll}{4})/u;

/**
 * The ways to take a small unknown word apart into words, each of which may be in the dictionary: die
 * and back, sub and lists. It is a word where one of them holds.
 */
export function waysToBuild(word: string): readonly (readonly string[])[] {
  if (!/^\p{Ll}+$/u.test(word)) return [];
  const ways: string[][] = [];
  for (let at = SHORTEST; at <= word.length - SHORTEST; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    const isWhole = word.length >= 7 && parts.every((part) => !LITTLE.has(part));
    if (isWhole) ways.push(parts);
  }
  const [before] = BEFORE.exec(word) ?? [];
  if (before !== undefined) ways.push([word.slice(before.length)]);
  // Doings are counted: strandings, beachings.
  if (word.endsWith("ings")) ways.push([word.slice(0, -1)]);
  return ways;
}
