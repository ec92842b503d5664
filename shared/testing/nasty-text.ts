import fc from "fast-check";

/** Pieces that have broken a file format before: its own signs, markup, odd spaces, odd scripts. */
const PIECES = [
  ...["*", "**", "_", "__", "~~", "`", "```", "#", "## ", "> ", "- ", "+ ", "1. ", "2) ", "---"],
  ...["===", "***", "|", "|-|", ":-", "[", "]", "](", "[x]: y", "![", "<", ">", "<b>", "</mark>"],
  ...["<br>", "<!--", "-->", "<script>alert(1)</script>", "]]>", "&", "&amp;", "&#x20;", "&copy"],
  ...["\\", "\\\\", "\\*", "'", '"', "{", "}", "{photographer}", ":", "; ", "$", "%20", "@", "."],
  ...["https://norhaven.example/quay?a=1&b=2", "www.norhaven.example", "desk@norhaven.example"],
  ...[" ", "  ", "\t", "\u00a0", "\u202f", "\u2028", "\u200b", "\u00ad", "\ufeff", "\u3000"],
  ...["مرحبا", "שלום", "\u202e", "\u200f", "港口", "がく", "é", "e\u0301", "👩‍🚒", "🇳🇴", "ß"],
  ...["TK", "Photo by ", "/NPA", "Lea Brandt", "null", "true", "~", "yes", "2026-11-21", "- a"],
  ..."aB 9,.;!?()".split(""),
  "Donaudampfschifffahrtsgesellschaft".repeat(4),
];

/** Any text that an article may hold in one line, as hard on file formats as we can think of. */
export const nastyText = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(["The quay "], ["is closed"], [" until Friday."], ["a"]),
    },
    {
      weight: 1,
      arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).map((s) => [s]),
    },
  )
  .map((pieces) => pieces.join(""));

/** The same with line ends and characters that no file carries, for the fields of an article. */
export const nastyField = fc.oneof(
  { weight: 5, arbitrary: nastyText },
  { weight: 1, arbitrary: fc.tuple(nastyText, nastyText).map(([a, b]) => `${a}\n${b}`) },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "\n", "a\n\nb", "\u0000a", "\ud800", "a\r\nb") },
);
