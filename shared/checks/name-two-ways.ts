import { say } from "../words/say.ts";
import type { Found, Rule } from "./finding.ts";
import { linesOf, placed, type TextLine } from "./lines.ts";
import { perPart } from "./per-part.ts";

interface Written {
  readonly name: string;
  readonly folded: string;
  readonly line: TextLine;
  readonly start: number;
}

/** One name in two spellings that differ by accents alone: “Müller” here, “Mueller” or “Muller” there. */
export const nameTwoWays: Rule = (article) => {
  const spellings = new Map<string, Map<string, Written[]>>();
  for (const line of linesOf(article)) {
    for (const written of namesIn(line)) {
      const known = spellings.get(written.folded) ?? new Map<string, Written[]>();
      spellings.set(written.folded, known);
      known.set(written.name, [...(known.get(written.name) ?? []), written]);
    }
  }
  return [...spellings.values()].filter(({ size }) => size > 1).flatMap(fewer);
};

/** Those that are written the rarer way, or of two as many the later. */
function fewer(spellings: ReadonlyMap<string, readonly Written[]>): Found[] {
  const [most, ...rest] = [...spellings.values()].sort((a, b) => b.length - a.length);
  const usual = most?.[0]?.name ?? "";
  return rest.flat().map(({ name, line, start }) => ({
    rule: "nameTwoWays",
    severity: "WARN",
    message: say("“{here}” here, “{there}” elsewhere.", { here: name, there: usual }),
    fix: say("Find out which is right, and write it one way."),
    ...placed(line, start, start + name.length),
    remedy: { kind: "text", text: usual },
  }));
}

/** Capitals alone are names; of German nouns none is spelt two ways by its accents. */
const NAME = /(?<![\p{L}\p{N}\p{M}])\p{Lu}[\p{Ll}\p{M}]{3,40}(?![\p{L}\p{N}\p{M}])/gu;

const namesIn = perPart((line: TextLine): Written[] =>
  [...line.text.matchAll(NAME)].map(({ index, 0: name }) => ({
    name: name.normalize("NFC"),
    folded: folded(name),
    line,
    start: index,
  })),
);

const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: "a",
  ö: "o",
  ü: "u",
  ß: "ss",
  ø: "o",
  æ: "a",
  å: "a",
};

/** The same for “Müller”, “Mueller” and “Muller”. */
function folded(name: string): string {
  const plain = name.normalize("NFC").toLowerCase();
  return plain
    .replace(/[äöüßøæå]/gu, (letter) => TWO_LETTERS[letter] ?? letter)
    .replace(/([aou])e/gu, "$1")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
