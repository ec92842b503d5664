import { describe, expect, test } from "vitest";
import { creditConflicts } from "./credit-conflicts.ts";

const nobody = { photographer: null, agency: null };

describe("a typed credit and the one in the file", () => {
  test.each([
    ["Lea Brandt", "Tom Reyes"],
    ["Lea Brandt", "L. Brandt"],
    ["Lea Brandt", "Lea Brandt-Aldor"],
    ["Lea Brandt, Mo Ali", "Lea Brandt and Tom Reyes"],
    ["Мария Ли", "Мария Ким"],
  ])("tells the photographer %j from %j", (typed, embedded) => {
    const conflicts = creditConflicts(
      { ...nobody, photographer: typed },
      { ...nobody, photographer: embedded },
    );
    expect(conflicts).toEqual([{ field: "photographer", typed, embedded }]);
  });

  test.each([
    ["Lea Brandt", "LEA BRANDT"],
    ["Lea Brandt", " Lea\u00a0 Brandt "],
    ["Lea Brandt", "Brandt, Lea"],
    ["Žofie Núñez", "Zofie Nunez"],
    ["Žofie Núñez", "Z\u030cofie Nu\u0301n\u0303ez"],
    ["Jürgen Größe", "Juergen Groesse"],
    ["Jürgen Größe", "JURGEN GROSSE"],
    ["Søren Åberg", "Soeren Aaberg"],
    ["J. K. Brandt", "J K Brandt"],
    ["Lea Brandt and Mo Ali", "Mo Ali, Lea Brandt"],
    ["Lea Brandt and Mo Ali", "Lea Brandt"],
    ["Lea Brandt", "Handout"],
    ["Lea Brandt", "STR"],
    ["Lea Brandt", " "],
  ])("takes the photographer %j for %j", (typed, embedded) => {
    expect(
      creditConflicts({ ...nobody, photographer: typed }, { ...nobody, photographer: embedded }),
    ).toEqual([]);
  });

  test.each([
    ["Reuters", "AFP"],
    ["NPA", "AP"],
    ["AP via Getty Images", "AFP"],
    ["Norhaven Gazette", "Norhaven Herald"],
  ])("tells the agency %j from %j", (typed, embedded) => {
    const conflicts = creditConflicts(
      { ...nobody, agency: typed },
      { ...nobody, agency: embedded },
    );
    expect(conflicts).toEqual([{ field: "agency", typed, embedded }]);
  });

  test.each([
    ["AP", "Associated Press"],
    ["AP", "The Associated Press"],
    ["AP", "AP Photo"],
    ["dpa", "Deutsche Presse-Agentur"],
    ["AFP", "Agence France-Presse"],
    ["AFP", "AFP via Getty Images"],
    ["Getty Images", "AFP/Getty"],
    ["Reuters", "Pool/Reuters"],
    ["reuters", "REUTERS"],
    ["Norhaven Gazette", "The Norhaven Gazette"],
    ["Norhaven Gazette", "Handout"],
  ])("takes the agency %j for %j", (typed, embedded) => {
    const conflicts = creditConflicts(
      { ...nobody, agency: typed },
      { ...nobody, agency: embedded },
    );
    expect(conflicts).toEqual([]);
  });

  test("finds both parts, and nothing where one side is silent", () => {
    const typed = { photographer: "Lea Brandt", agency: "NPA" };
    const embedded = { photographer: "Tom Reyes", agency: "AFP" };
    expect(creditConflicts(typed, embedded).map(({ field }) => field)).toEqual([
      "photographer",
      "agency",
    ]);
    expect(creditConflicts(typed, nobody)).toEqual([]);
    expect(creditConflicts(nobody, embedded)).toEqual([]);
  });
});
