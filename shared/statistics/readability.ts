/** How easily a text is read. */
export interface Readability {
  /** The formula's name, its author and year. */
  readonly formula: string;
  readonly score: number;
  readonly level: "very easy" | "easy" | "plain" | "hard" | "very hard";
}

interface Counted {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  readonly letters: number;
  /** Of more than six letters. */
  readonly longWords: number;
}

interface Formula {
  readonly name: string;
  readonly score: (counted: Counted) => number;
  /** Where plain, easy … begin, from the easiest; LIX counts the other way. */
  readonly bounds: readonly [number, number, number, number];
  readonly isHarderWhenHigher?: true;
}

const perSentence = ({ words, sentences }: Counted) => words / sentences;
const perWord = ({ words, syllables }: Counted) => syllables / words;

const EASE = [80, 65, 50, 30] as const;

const flesch = (name: string, base: number, length: number, syllables: number): Formula => ({
  name,
  score: (counted) => base - length * perSentence(counted) - syllables * perWord(counted),
  bounds: EASE,
});

const LIX: Formula = {
  name: "LIX (Björnsson 1968)",
  score: (counted) => perSentence(counted) + (100 * counted.longWords) / counted.words,
  bounds: [25, 35, 45, 55],
  isHarderWhenHigher: true,
};

/** By the primary language; a language that is not here has no figure. */
const FORMULAS: Readonly<Record<string, Formula>> = {
  en: flesch("Flesch Reading Ease (1948)", 206.835, 1.015, 84.6),
  de: flesch("Flesch, for German by Amstad (1978)", 180, 1, 58.5),
  fr: flesch("Flesch, for French by Kandel and Moles (1958)", 207, 1.015, 73.6),
  nl: flesch("Flesch, for Dutch by Douma (1960)", 206.84, 0.93, 77),
  es: flesch("Flesch, for Spanish by Szigriszt (1993)", 206.835, 1, 62.3),
  pt: flesch("Flesch, for Portuguese by Martins and others (1996)", 248.835, 1.015, 84.6),
  it: {
    name: "Gulpease (Lucisano and Piemontese 1988)",
    score: ({ words, sentences, letters }) => 89 + (300 * sentences - 10 * letters) / words,
    bounds: [80, 65, 50, 40],
  },
  sv: LIX,
  da: LIX,
  nb: LIX,
  nn: LIX,
  no: LIX,
};

/** Fewer words than that say nothing about a writer's sentences. */
const FEWEST = 60;

/** Null for a short text, and where nobody has published a formula that Stet knows. */
export function readabilityOf(text: string, language: string | null): Readability | null {
  const formula = FORMULAS[language?.split("-")[0]?.toLowerCase() ?? "en"];
  if (formula === undefined) return null;
  const counted = countIn(text, language);
  if (counted.words < FEWEST) return null;
  const score = Math.round(formula.score(counted) * 10) / 10;
  return { formula: formula.name, score, level: levelOf(score, formula) };
}

function levelOf(score: number, { bounds, isHarderWhenHigher }: Formula): Readability["level"] {
  const passed = bounds.filter((bound) => (isHarderWhenHigher ? score < bound : score >= bound));
  return (["very hard", "hard", "plain", "easy", "very easy"] as const)[passed.length] ?? "plain";
}

function countIn(text: string, language: string | null): Counted {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const letters = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, "").length);
  return {
    words: words.length,
    sentences: Math.max(1, sentencesIn(text, language)),
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, language), 0),
    letters: letters.reduce((sum, count) => sum + count, 0),
    longWords: letters.filter((count) => count > 6).length,
  };
}

/** Groups of vowels; in English a silent e at the end is none. */
function syllablesOf(word: string, language: string | null): number {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const isEnglish = (language ?? "en").startsWith("en");
  const spoken = isEnglish ? plain.replace(/(?<=[^aeiouy][^aeiouy]?)(?:e|es|ed)$/, "") : plain;
  return Math.max(1, spoken.match(/[aeiouyæøœ]+/g)?.length ?? 0);
}

/** Sentences of a text, each line by itself. */
export function sentencesIn(text: string, language: string | null): number {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: "sentence" });
  return text
    .split("\n")
    .flatMap((line) => [...segmenter.segment(line)])
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length;
}
