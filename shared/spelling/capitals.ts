import { bare, plain } from "./dictionary.ts";

const WORD = /\p{Lu}[\p{L}\p{M}'’-]*/gu;
/** Behind these a full stop ends no sentence. */
const SHORTENED =
  /(?:^|[\s(“"‘'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon|Jr|Sr|vs|No|Sra|Sr|Dra|Mme|M|Mlle|dhr|mevr)\.$/u;

/** Whether a word at this place begins a sentence, a quotation or the line. */
export function isSentenceStart(text: string, at: number): boolean {
  const before = text
    .slice(0, at)
    .trimEnd()
    .replace(/(?<![“"„«‘'([¿¡•–—-])[“"„«‘'([¿¡•–—-]+$/u, "")
    .trimEnd();
  if (before === "" || /[“"„«‘]$/u.test(text.slice(0, at))) return true;
  return /[.!?…:\n]["”’»')\]]*$/u.test(before) && !SHORTENED.test(before);
}

/** The words that stand with a capital within a sentence, as they are compared: likely names. */
export function capitals(text: string): string[] {
  return [...text.matchAll(WORD)]
    .filter(({ index }) => !isSentenceStart(text, index))
    .flatMap(({ 0: word }) => [plain(word), plain(bare(word))]);
}
