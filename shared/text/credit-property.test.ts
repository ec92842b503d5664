import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Credit, creditLine, DEFAULT_CREDIT_PATTERN } from "../article/credit.ts";
import {
  agency,
  capitalised,
  frame,
  giverLabel,
  house,
  join,
  makerLabel,
  person,
  photographer,
  tail,
} from "../testing/arbitrary-credit.ts";
import { nastyText } from "../testing/nasty-text.ts";
import { runs } from "../testing/runs.ts";
import { parseCredit } from "./credit-line.ts";
import { isUnnamed } from "./credit-names.ts";
import { creditWords, entries } from "./credit-words/any-word.ts";
import { plainSpaces } from "./spaces.ts";

describe("a credit that was written", () => {
  test("it is read back, with two names in every pattern of every language", () => {
    const credit = fc
      .tuple(makerLabel, join, tail, frame, photographer)
      .chain(([label, { text, agency: signs }, end, [open, close], name]) =>
        signs.map((signed) => ({
          photographer: name,
          agency: signed,
          creditPattern: orDefault(`${open}${label}${text}${end}${close}`),
        })),
      );
    fc.assert(fc.property(credit, isReadBack), { numRuns: runs(3000) });
  });

  test("it is read back without a label where a known agency signs", () => {
    const signed = fc.constantFrom("AP", "Reuters", "AFP via Getty Images", "AFP/Getty Images");
    const pattern = fc.constantFrom(
      ...["{photographer}/{agency}", "{photographer} / {agency}", "{photographer} via {agency}"],
      ...["({photographer}/{agency})", "({agency}/{photographer})", "[{photographer}/{agency}]"],
      ...["({agency} Photo/{photographer})", "({agency} Photo/{photographer}, File)"],
      ...["{agency}/{photographer}", "{agency} Photo/{photographer}"],
      "{photographer}/Pool via {agency}",
    );
    const credit = fc.record({ photographer: person, agency: signed, creditPattern: pattern });
    fc.assert(fc.property(credit, isReadBack), { numRuns: runs(1000) });
  });

  test("it is read back with one name", () => {
    const made = fc.tuple(makerLabel, fc.oneof(photographer.map(maker), house.map(source)));
    const given = fc.tuple(giverLabel, fc.oneof(agency, person).map(source));
    const credit = fc
      .tuple(fc.oneof(made, given), tail, frame)
      .map(([[label, names], end, [open, close]]) => ({
        ...names,
        creditPattern: orDefault(`${open}${label}{photographer}/{agency}${end}${close}`),
      }));
    fc.assert(fc.property(credit, isReadBack), { numRuns: runs(2000) });
  });
});

const maker = (photographer: string) => ({ photographer, agency: null });
const source = (name: string) => ({ photographer: null, agency: name });

function orDefault(pattern: string): string | null {
  return pattern === DEFAULT_CREDIT_PATTERN ? null : pattern;
}

function isReadBack(credit: Credit) {
  const plain = { ...credit, creditPattern: plainPattern(credit.creditPattern) };
  expect(parseCredit(creditLine(plain) ?? "")).toEqual(plain);
}

/** A line's spaces are made plain when it is read, and so are those of the pattern. */
function plainPattern(pattern: string | null): string | null {
  return pattern === null ? null : plainSpaces(pattern);
}

const words = Object.values(creditWords).flatMap((list) => Object.values(list).flatMap(entries));
const space = fc.constantFrom(
  ...[" ", " ", "  ", "\u00a0", "\u202f", "\u2009", "\u3000", "\ufeff"],
);
const sign = fc.constantFrom(
  ...["/", " / ", "|", " via ", ", ", " - ", ": ", " (", ")", ".", " for ", " of ", "; "],
);
const word = fc.constantFrom(...words).map(capitalised);
const opening = fc.oneof(makerLabel, giverLabel, fc.constantFrom("", "(", "— ", "Handout/"), word);
const line = fc
  .tuple(
    opening,
    fc.oneof(space, fc.constant("")),
    fc.array(fc.oneof(photographer, agency, sign, word, space, nastyText), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.oneof(tail, fc.constantFrom(")", " ", ". All rights reserved.")),
  )
  .map((parts) => parts.flat().join(""));

describe("a line that is read", () => {
  test("it is printed with every word as it was, and read again the same", () => {
    let read = 0;
    fc.assert(
      fc.property(line, (text) => {
        const credit = parseCredit(text);
        if (credit === null) return;
        read += 1;
        expect(creditLine(credit)).toBe(plainSpaces(text));
        expect(parseCredit(creditLine(credit) ?? "")).toEqual(credit);
        expect(isUnnamed(credit.photographer ?? "")).toBe(false);
      }),
      { numRuns: runs(20_000) },
    );
    expect(read).toBeGreaterThan(1000);
  });

  test("it is none of these parts, or prints the same, whatever was typed in them", () => {
    const typed = fc.record({
      photographer: fc.option(nastyText, { nil: null }),
      agency: fc.option(nastyText, { nil: null }),
      creditPattern: fc.option(nastyText, { nil: null }),
    });
    fc.assert(
      fc.property(typed, (credit) => {
        const written = plainSpaces(creditLine(credit) ?? "");
        const read = parseCredit(written);
        if (read !== null) expect(creditLine(read)).toBe(written);
      }),
      { numRuns: runs(2000) },
    );
  });
});
