import { guessLanguage } from "../text/guess-language.ts";
import { languageName } from "../text/language.ts";
import { say } from "../words/say.ts";
import type { Rule } from "./finding.ts";
import { linesOfBlock } from "./lines.ts";

/** As much as the guess needs; a longer text says the same. */
const SAMPLE = 4000;

/** Texts in two forms of one language, which the guess does not tell apart. */
const SAME: Readonly<Record<string, string>> = { no: "nb", nn: "nb" };

/** The text is clearly in another language than is set: quotes, spelling and screen readers go by that. */
export const wrongLanguage: Rule = ({ language, body }) => {
  const set = language?.split("-")[0]?.toLowerCase();
  if (set === undefined || set === "") return [];
  const guessed = lastGuess(sampleOf(body));
  if (guessed === null || guessed === (SAME[set] ?? set)) return [];
  return [
    {
      rule: "wrongLanguage",
      severity: "WARN",
      message: say("The text is in {guessed}, the language set is {set}.", {
        guessed: languageName(guessed),
        set: languageName(set),
      }),
      fix: say("Set the language to {guessed}.", { guessed: languageName(guessed) }),
      block: null,
      field: "language",
      remedy: { kind: "language", language: guessed },
    },
  ];
};

function sampleOf(body: Parameters<Rule>[0]["body"]): string {
  let sample = "";
  for (const block of body) {
    if (sample.length >= SAMPLE) break;
    for (const { text } of linesOfBlock(block)) sample += `${text}\n`;
  }
  return sample.slice(0, SAMPLE);
}

let last: { readonly sample: string; readonly guessed: string | null } = {
  sample: "",
  guessed: null,
};

/** A key further down does not change how the article begins. */
function lastGuess(sample: string): string | null {
  if (last.sample !== sample) last = { sample, guessed: guessLanguage(sample) };
  return last.guessed;
}
