/** Signs of fonts that hold pictures in place of letters, as far as writers use them. */
const WINGDINGS: Readonly<Record<number, string>> = {
  74: "☺",
  76: "☹",
  108: "●",
  110: "■",
  111: "□",
  113: "❑",
  117: "◆",
  118: "❖",
  159: "•",
  167: "▪",
  168: "◻",
  216: "➢",
  223: "←",
  224: "→",
  225: "↑",
  226: "↓",
  232: "➔",
  240: "⇨",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

const SYMBOL: Readonly<Record<number, string>> = {
  ...greek(0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"),
  ...greek(0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"),
  163: "≤",
  165: "∞",
  171: "↔",
  172: "←",
  173: "↑",
  174: "→",
  175: "↓",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
  214: "√",
};

function greek(first: number, letters: string): Record<number, string> {
  return Object.fromEntries([...letters].map((letter, at) => [first + at, letter]));
}

/** The character that `w:sym` shows; null where it is not known. */
export function symbolOf(font: string, char: string): string | null {
  const code = Number.parseInt(char, 16);
  if (Number.isNaN(code)) return null;
  const inFont = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings$/i.test(font)) return WINGDINGS[inFont] ?? null;
  if (/^symbol$/i.test(font)) return SYMBOL[inFont] ?? null;
  // Any other font's private characters are its own.
  return code >= 0xe000 && code <= 0xf8ff ? null : String.fromCodePoint(code);
}
