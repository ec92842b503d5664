import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Credit, creditLine, DEFAULT_CREDIT_PATTERN } from "../article/credit.ts";
import { house, person } from "../testing/arbitrary-credit.ts";
import { runs } from "../testing/runs.ts";
import { parseCredit } from "./credit-line.ts";
import { creditPatterns, PATTERN_LANGUAGES } from "./credit-patterns.ts";

const known = fc.constantFrom(
  "AP",
  "Reuters",
  "AFP via Getty Images",
  "dpa",
  "picture alliance/dpa",
);
const choices = PATTERN_LANGUAGES.flatMap((language) =>
  creditPatterns(language).map((choice) => ({ language, ...choice })),
);

/** Without a word for the picture only an agency that is known tells that a line is a credit. */
const isLabelled = (pattern: string) => /^\p{L}{2}/u.test(pattern);

/**
 * What is read of a line. A pattern of one name is read as the one in which a second could join it, and
 * Stet's own pattern as none: both print the same.
 */
const asRead = (pattern: string | null) => {
  const joined = pattern?.includes("{photographer}")
    ? pattern
    : pattern?.replace("{agency}", "{photographer}/{agency}");
  return joined === DEFAULT_CREDIT_PATTERN ? null : joined;
};

const isReadBack = (credit: Credit) => {
  const line = creditLine(credit) ?? "";
  const read = parseCredit(line, "belowPhoto");
  expect(read).toEqual({ ...credit, creditPattern: asRead(credit.creditPattern) });
  expect(creditLine(read as Credit)).toBe(line);
};

describe.each(choices)("the pattern $pattern ($language)", ({ pattern, names }) => {
  const agency = isLabelled(pattern) ? house : known;

  test("is read back as it was written", () => {
    const photographer = names === "both" ? person : fc.constant(null);
    const credit = fc.record({ photographer, agency, creditPattern: fc.constant(pattern) });
    fc.assert(fc.property(credit, isReadBack), { numRuns: runs(200) });
  });

  test("prints nothing stray where a part is missing", () => {
    const alone = { photographer: "Lea Brandt", agency: null, creditPattern: pattern };
    expect(creditLine(alone)).toMatch(/^[^{}/]*(?:\/)?Lea Brandt\)?$/u);
  });
});

test("a language without words of its own has the English ones", () => {
  expect(creditPatterns("cy")).toEqual(creditPatterns("en-GB"));
  expect(creditPatterns("de-AT")[0]?.pattern).toBe("Foto: {photographer}/{agency}");
});
