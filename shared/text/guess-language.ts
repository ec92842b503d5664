import type { Direction } from "../article/article.ts";

/** Small words that tell one language from the next; shared ones help little and do little harm. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in is that for on with was he it as are his they this have from by be at",
  de: "der die und das den von zu mit sich des ist im dem nicht ein eine als auch es an werden auf",
  fr: "le la les de des et est un une du que dans pour qui sur pas au avec ce il sont par aux",
  es: "el la los las de y que en un una del por con no se su para es al lo como más",
  pt: "o a os as de do da e que em um uma com não para por dos das no na é se ao mais foi",
  it: "il lo la gli di e che un una del della in per con non è sono al dei nel le da si più",
  nl: "de het een van en in is dat op te zijn met voor niet aan er die ook als bij om naar",
  sv: "och att det som en på är av för med den till inte om har de ett var men sig från",
  da: "og at det som en på er af for med den til ikke har de et var men sig fra der blev",
  nb: "og å det som en på er av for med den til ikke har de et var men seg fra ble etter",
  fi: "ja on ei se että oli hän mutta ovat myös kuin joka sen jo mukaan ole vain kun",
  pl: "i w na z do się nie że jest to o jak po od za przez dla oraz był są ale",
  cs: "a v na se je že s z do o to i by pro za jako podle ale po které jsem už",
  tr: "ve bir bu için da de ile çok daha olan olarak ne gibi sonra kadar en var ama",
};

const tables = Object.entries(SMALL_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(" ")),
}));

/** Languages that their letters give away, the more telling letters first. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ["uk", /[іїєґ]/giu],
  ["ru", /[ыэё]/giu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["fa", /[پچژگ]/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["zh", /\p{Script=Han}/gu],
];

const ENOUGH_WORDS = 20;
const SAMPLE = 20_000;

/**
 * The language that a text is clearly written in, as a BCP 47 tag, or null: a short text, a mixed
 * one, or a language that is not known here.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return null;
  if (count(sample, /\p{Script=Latin}/gu) * 2 < letters) return byLetters(sample, letters);
  return bySmallWords(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function byLetters(sample: string, letters: number): string | null {
  const found = SCRIPTS.find(([, pattern]) => count(sample, pattern) * 100 > letters);
  return letters < ENOUGH_WORDS ? null : (found?.[0] ?? null);
}

function bySmallWords(words: readonly string[]): string | null {
  if (words.length < ENOUGH_WORDS) return null;
  const scores = tables
    .map(({ language, words: small }) => ({
      language,
      hits: words.filter((word) => small.has(word)).length,
    }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (best === undefined || second === undefined) return null;
  const isClear = best.hits * 8 > words.length && best.hits > second.hits * 1.15;
  return isClear ? best.language : null;
}

/** The direction where the script asks for one: right to left for Hebrew and Arabic, else null. */
export function directionOf(text: string): Direction | null {
  const sample = text.slice(0, SAMPLE);
  const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;
  return count(sample, rightToLeft) * 2 > count(sample, /\p{L}/gu) ? "rtl" : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
