const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′‹›`´]/gu, "'"],
  [/[“”„‟″«»]|''/gu, '"'],
  [/…/gu, "..."],
  [/(?:(?<![^\S\n])[^\S\n]+)?(?:-{2,3}|[‒–—―])[^\S\n]*|(?<![^\S\n])[^\S\n]+[-−][^\S\n]+/gu, "-"],
  [/[‐‑−]/gu, "-"],
  [/\u00ad|\u200b/gu, ""],
  [/(?<![^\S\n])[^\S\n]+(?=[?!:;%"'])|(?<=")[^\S\n]+/gu, ""],
  [/[^\S\n]+/gu, " "],
];

/**
 * The text with all that only a printer tells apart made one: quotation marks, apostrophes, dashes,
 * ellipses, kinds and numbers of spaces, and letters that are composed otherwise. For comparing.
 */
export function foldTypography(text: string): string {
  return FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), text.normalize("NFC"));
}
