import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { creditLine } from "../article/credit.ts";
import { parseCredit } from "./credit-line.ts";

const both = ["Lea Brandt", "Reuters"];

describe("a credit line", () => {
  test.each([
    ["Photo by Lea Brandt/Reuters", both],
    ["Photo: Lea Brandt/Reuters", both],
    ["PHOTO BY LEA BRANDT/REUTERS", ["LEA BRANDT", "REUTERS"]],
    ["Foto: Lea Brandt/dpa", ["Lea Brandt", "dpa"]],
    ["Photo : Lea Brandt / AFP", ["Lea Brandt", "AFP"]],
    ["Foto di Lea Brandt/ANSA", ["Lea Brandt", "ANSA"]],
    ["Fotografía: Lea Brandt/EFE", ["Lea Brandt", "EFE"]],
    ["Foto de Lea Brandt/Lusa", ["Lea Brandt", "Lusa"]],
    ["Lea Brandt via Getty Images", ["Lea Brandt", "Getty Images"]],
    ["Lea Brandt / Reuters", both],
    ["(Reuters/Lea Brandt)", both],
    ["(Lea Brandt/Reuters)", both],
    ["[Lea Brandt/Reuters]", both],
    ["(AP Photo/Lea Brandt, File)", ["Lea Brandt", "AP"]],
    ["Lea Brandt/AFP via Getty Images", ["Lea Brandt", "AFP via Getty Images"]],
    ["Foto: picture alliance/dpa | Lea Brandt", ["Lea Brandt", "picture alliance/dpa"]],
    ["Photo: Lea Brandt, AP", ["Lea Brandt", "AP"]],
    ["Photograph by Lea Brandt for The Norhaven Post", ["Lea Brandt", "The Norhaven Post"]],
    ["Photo: harbour_girl77/Flickr", ["harbour_girl77", "Flickr"]],
    ["© Lea Brandt", ["Lea Brandt", null]],
    ["Image: Lea Brandt", ["Lea Brandt", null]],
    ["Courtesy of Lea Brandt", ["Lea Brandt", null]],
    ["Photo by Sam Davis Jr.", ["Sam Davis Jr.", null]],
    ["Photo by J. van Dyk and Mo Ali", ["J. van Dyk and Mo Ali", null]],
    ["Courtesy of Norhaven Port Authority", [null, "Norhaven Port Authority"]],
    ["Photo: AP", [null, "AP"]],
    ["Photo by Reuters.", [null, "Reuters"]],
    ["Photo: AFP/Getty Images", [null, "AFP/Getty Images"]],
    ["Foto: Divulgação", [null, "Divulgação"]],
    ["Photo via Flickr", [null, "Flickr"]],
    ["Photo by Flickr user harbour_girl77", ["harbour_girl77", "Flickr"]],
    ["Screengrab via YouTube", [null, "YouTube"]],
    ["All photos by Lea Brandt", ["Lea Brandt", null]],
    ["Photos courtesy of the artist", ["the artist", null]],
    ["Photo by US Navy", [null, "US Navy"]],
    ["Image via Twitter/@lea", ["@lea", "Twitter"]],
    ["Photo via AP Video", [null, "AP Video"]],
    ["Handout", [null, "Handout"]],
    ["Getty Images", [null, "Getty Images"]],
  ])("it reads %j", (line, [photographer, agency]) => {
    const credit = parseCredit(line);
    expect(credit).toMatchObject({ photographer, agency });
    expect(credit === null ? null : creditLine(credit)).toBe(line);
  });

  test("it takes spaces of any kind as spaces", () => {
    expect(parseCredit("Photo\u00a0by Lea\u202fBrandt / AP\u2009")).toEqual({
      photographer: "Lea Brandt",
      agency: "AP",
      creditPattern: "Photo by {photographer} / {agency}",
    });
  });

  test.each([
    "Photo by photo, the album grew",
    "Image: the thing that matters",
    "Image is everything",
    "Image: Everything",
    "Foto de familia",
    "Photo finish in Norhaven",
    "Photo: Why It Matters",
    "Credit: Suisse bank collapses",
    "Photographs by Lea Brandt show the harbour",
    "He left for Oslo via Reuters",
    "The harbour/port debate goes on.",
    "Either/Or",
    "AP",
    "Lea Brandt",
    "(Lea Brandt)",
    "© 2024 Norhaven Media Ltd",
    "Photo by",
    "",
    `Photo by ${"Lea Brandt ".repeat(40)}`,
  ])("it leaves %j alone", (line) => {
    expect(parseCredit(line)).toBeNull();
  });
});

const given = fc.constantFrom("Lea", "Tomás", "Ahn", "Žofie", "Мария", "نور", "Jean-Luc");
const family = fc.constantFrom("Brandt", "O’Hara", "Young-joon", "van Dyk", "dos Santos", "Ли");
const person = fc.tuple(given, family).map(([first, last]) => `${first} ${last}`);
const agency = fc.constantFrom(
  "AP",
  "Reuters",
  "dpa",
  "Getty Images",
  "EPA-EFE",
  "picture alliance",
);
const pattern = fc
  .record({
    label: fc.constantFrom(
      "Photo by ",
      "Photo: ",
      "Foto: ",
      "Photo : ",
      "Image: ",
      "© ",
      "Foto di ",
    ),
    join: fc.constantFrom(
      "{photographer}/{agency}",
      "{photographer} / {agency}",
      "{photographer} via {agency}",
      "{photographer}, {agency}",
      "{photographer} | {agency}",
      "{agency}/{photographer}",
      "{agency} Photo/{photographer}",
    ),
    frame: fc.constantFrom(["", ""], ["(", ")"], ["", "."]),
  })
  .map(({ label, join, frame }) => `${frame[0]}${label}${join}${frame[1]}`)
  .map((text) => (text === "Photo by {photographer}/{agency}" ? null : text));

test("it reads back every credit that it writes", () => {
  fc.assert(
    fc.property(person, agency, pattern, (photographer, house, creditPattern) => {
      const written = { photographer, agency: house, creditPattern };
      expect(parseCredit(creditLine(written) ?? "")).toEqual(written);
    }),
  );
});

test("it reads back a credit of one part", () => {
  const label = fc.constantFrom("Photo by ", "Photo: ", "Foto: ", "Courtesy of ");
  const part = fc.oneof(
    person.map((photographer) => ({ photographer, agency: null })),
    agency.map((house) => ({ photographer: null, agency: house })),
  );
  fc.assert(
    fc.property(label, part, (text, names) => {
      const pattern = `${text}{photographer}/{agency}`;
      const creditPattern = text === "Photo by " ? null : pattern;
      const written = { ...names, creditPattern };
      expect(parseCredit(creditLine(written) ?? "")).toEqual(written);
    }),
  );
});
