import { describe, expect, it } from "vitest";
import { addDays, dayHere, dayWords, weekdayOf } from "./day.ts";
import { relativeTimes } from "./relative-times.ts";
import { dayOfDateline, writtenOn } from "./written-on.ts";

/** A Saturday. */
const TODAY = "2026-11-21";
const means = (text: string, language: string | null = null, today = TODAY) =>
  relativeTimes(text, today, language).map(({ words, first, last }) =>
    first === last ? [words, first] : [words, first, last],
  );

describe("relative times", () => {
  it.each([
    ["It rained on Thursday.", [["Thursday", "2026-11-19"]]],
    ["It rained Saturday.", [["Saturday", "2026-11-21"]]],
    ["The quay will open on Thursday.", [["Thursday", "2026-11-26"]]],
    ["It rained last Saturday.", [["last Saturday", "2026-11-14"]]],
    ["It opens next Saturday.", [["next Saturday", "2026-11-28"]]],
    ["Earlier this week it rained.", [["Earlier this week", "2026-11-16", "2026-11-22"]]],
    ["Last week it rained.", [["Last week", "2026-11-09", "2026-11-15"]]],
    [
      "Yesterday and the day before yesterday.",
      [
        ["Yesterday", "2026-11-20"],
        ["the day before yesterday", "2026-11-19"],
      ],
    ],
    [
      "It rained this morning, and will tomorrow.",
      [
        ["this morning", TODAY],
        ["tomorrow", "2026-11-22"],
      ],
    ],
    [
      "Last month and next month.",
      [
        ["Last month", "2026-10-01", "2026-10-31"],
        ["next month", "2026-12-01", "2026-12-31"],
      ],
    ],
    [
      "Later this year, not last year.",
      [
        ["Later this year", "2026-01-01", "2026-12-31"],
        ["last year", "2025-01-01", "2025-12-31"],
      ],
    ],
    ["On Thursday, 19 November, and Thursdays, in Sunday-best.", []],
  ])("%s", (text, expected) => {
    expect(means(text)).toEqual(expected);
  });

  it("are read in German, French and Spanish", () => {
    expect(means("Gestern und am Donnerstag.", "de-CH")).toEqual([
      ["Gestern", "2026-11-20"],
      ["Donnerstag", "2026-11-19"],
    ]);
    expect(means("Letztes Jahr und im nächsten Monat.", "de")).toEqual([
      ["Letztes Jahr", "2025-01-01", "2025-12-31"],
      ["nächsten Monat", "2026-12-01", "2026-12-31"],
    ]);
    expect(means("L’an dernier et le mois prochain.", "fr", "2026-12-05")).toEqual([
      ["L’an dernier", "2025-01-01", "2025-12-31"],
      ["le mois prochain", "2027-01-01", "2027-01-31"],
    ]);
    expect(means("El año que viene y el mes pasado.", "es", "2026-01-31")).toEqual([
      ["El año que viene", "2027-01-01", "2027-12-31"],
      ["el mes pasado", "2025-12-01", "2025-12-31"],
    ]);
    expect(means("Fermé jeudi et la semaine dernière.", "fr")).toEqual([
      ["jeudi", "2026-11-19"],
      ["la semaine dernière", "2026-11-09", "2026-11-15"],
    ]);
    expect(means("Cerrado el jueves por la mañana; abre mañana.", "es")).toEqual([
      ["jueves", "2026-11-19"],
      ["mañana", "2026-11-22"],
    ]);
  });

  it("are the last of each weekday, today included, from whatever day one looks", () => {
    for (let back = 0; back < 7; back += 1) {
      const today = addDays(TODAY, back);
      for (const name of ["Monday", "Thursday", "Sunday"]) {
        const [found] = relativeTimes(`It rained on ${name}.`, today);
        const ago = (Date.parse(today) - Date.parse(found?.first ?? "")) / 86_400_000;
        expect(ago >= 0 && ago < 7, `${name} on ${today}`).toBe(true);
        expect(dayWords(found?.first ?? "")).toContain(name);
      }
    }
  });

  it("count days over a change of the clock and over the year's end", () => {
    expect(means("yesterday", null, "2026-03-30")).toEqual([["yesterday", "2026-03-29"]]);
    expect(means("tomorrow", null, "2026-10-25")).toEqual([["tomorrow", "2026-10-26"]]);
    expect(means("tomorrow", null, "2026-12-31")).toEqual([["tomorrow", "2027-01-01"]]);
    expect(weekdayOf("2026-11-23")).toBe(0);
    expect(dayHere(new Date(2026, 2, 29, 3, 30))).toBe("2026-03-29");
  });
});

describe("the day of a story", () => {
  it.each([
    ["NORHAVEN, 21 November", "2026-11-21"],
    ["NORHAVEN, Nov. 21, 2025", "2025-11-21"],
    ["NORHAVEN, 3. März", "2027-03-03"],
    ["NORHAVEN, le 1er mai 2026", "2026-05-01"],
    ["NORHAVEN, 5 de enero de 2026", "2026-01-05"],
    ["NORHAVEN", null],
    ["NORHAVEN, 31 February", null],
  ])("%s", (dateline, expected) => {
    expect(dayOfDateline(dateline, "2026-11-25")).toBe(expected);
  });

  it("is that of the publication where the dateline names none", () => {
    const publishedAt = new Date(2026, 10, 20, 12).toISOString();
    expect(writtenOn({ dateline: "NORHAVEN", publishedAt }, TODAY)).toBe("2026-11-20");
    expect(writtenOn({ dateline: null, publishedAt: null }, TODAY)).toBe(null);
  });
});
