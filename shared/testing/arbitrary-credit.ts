import fc from "fast-check";
import { creditWords, entries } from "../text/credit-words/any-word.ts";

const given = fc.constantFrom(
  ...["Lea", "Tomás", "Ahn", "Žofie", "J.", "M. K.", "Jean-Luc", "D’Arcy", "LEA", "Ðorđe"],
  ...["Øystein", "Мария", "نور", "Νίκη", "Will", "Archie", "Ana María"],
);
const family = fc.constantFrom(
  ...["Brandt", "O’Hara", "O'Neil", "Young-joon", "van Dyk", "dos Santos", "de la Cruz", "McRae"],
  ...["VON BERG", "Ли", "حداد", "Pool", "File", "Brandt Jr.", "Brandt III", "Størmer", "İnce"],
);

/** One person, as hard to tell from other words as names are. */
export const person = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(given, family).map((names) => names.join(" ")) },
  { weight: 1, arbitrary: fc.constantFrom("김영준", "山田太郎", "محمد حسن") },
);

const and = fc.constantFrom(" and ", " und ", " et ", " y ", " e ", " & ", ", ", "; ");

export const photographer = fc.oneof(
  { weight: 4, arbitrary: person },
  { weight: 1, arbitrary: fc.tuple(person, and, person).map((names) => names.join("")) },
);

/** Agencies that are known, and chains of agencies that end in one. */
const knownAgency = fc.constantFrom(
  ...["AP", "Associated Press", "Reuters", "REUTERS", "dpa", "AFP", "Getty Images", "EPA-EFE"],
  ...["Ansa", "picture alliance", "imago images", "Lusa", "AFP via Getty Images", "Xinhua/Reuters"],
  ...["picture alliance/dpa", "AFP - Getty Images", "EPA, via Shutterstock", "Aldor Press/AP"],
);

/** The same, and houses that say they are one. */
export const house = fc.oneof(
  { weight: 2, arbitrary: knownAgency },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...["Norhaven Gazette", "Stadt Norhaven", "Ville de Norhaven", "Ayuntamiento de Norhaven"],
      ...["Prefeitura de Norhaven", "Comune di Norhaven", "Hafenzeitung", "norhaven.de", "NPA"],
    ),
  },
);

/** The same, and names of which nobody could say whose they are. */
export const agency = fc.oneof(
  { weight: 4, arbitrary: house },
  { weight: 1, arbitrary: fc.constantFrom("Aldor & Marten", "Skagen", "L’Aldor", "Lichtgut") },
);

const language = fc.constantFrom(...Object.values(creditWords));
const oneOf = (list: string) => fc.constantFrom(...entries(list));
const colon = fc.constantFrom(": ", " : ", ":", "\uff1a");
const space = fc.constant(" ");

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function worded(list: string, end: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const letters = fc.constantFrom(
    capitalised,
    (word: string) => word.toUpperCase(),
    (word: string) => word,
  );
  return fc.tuple(oneOf(list), end, letters).map(([word, close, write]) => write(word) + close);
}

function both(a: fc.Arbitrary<string>, b: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(a, b).map((labels) => labels.join(""));
}

/** What stands before whoever made the picture, or owns it. */
export const makerLabel = language.chain((words) =>
  fc.oneof(
    worded(`${words.photo}, ${words.credit}, ${words.picture}, ${words.owner}`, colon),
    both(worded(words.photo, space), worded(words.by, space)),
    fc.constantFrom("© ", "©", "Copyright: ", "Photo by ", "Staff photo by ", "Foto (Archiv): "),
  ),
);

/** What stands before whoever gave the picture or showed it. */
export const giverLabel = language.chain((words) =>
  fc.oneof(
    worded(words.courtesy, space),
    worded(words.given, fc.constantFrom(": ", "/", " via ")),
    both(worded(words.photo, colon), worded(words.courtesy, space)),
  ),
);

const around = fc.constantFrom([", ", ""], ["/", ""], [" / ", "."], [" (", ")"]);

/** What follows the names. */
export const tail = language.chain((words) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom("", ".") },
    {
      weight: 1,
      arbitrary: fc
        .tuple(around, oneOf(words.unnamed))
        .map(([[open, close], word]) => `${open}${capitalised(word)}${close}`),
    },
  ),
);

export const frame = fc.constantFrom(
  ["", ""],
  ["", ""],
  ["(", ")"],
  ["[", "]"],
  ["( ", " )"],
  ["— ", ""],
);

function joins(lines: string, signed: fc.Arbitrary<string>) {
  return fc.constantFrom(...lines.split("\n")).map((text) => ({
    text: text.trim().replace("P", "{photographer}").replace("A", "{agency}"),
    agency: signed,
  }));
}

/** How a photographer P and an agency A are joined, and which agencies are told there. */
export const join = fc.oneof(
  joins(
    `P/A
    P / A
    P/ A
    P | A
    P via A
    P (A)
    P for A
    P für A
    P pour A
    P para A
    P per A
    P/via A
    P/Handout/A
    P / pool via A
    P, courtesy of A
    P through A`,
    agency,
  ),
  joins("P, A\nP - A\nP – A\nP — A\nP; A", house),
  joins("A/P\nA / P\nA | P\nA - P\nA, P\nA via P", knownAgency),
);
