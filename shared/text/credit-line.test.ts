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
    ["Courtesy of Lea Brandt", [null, "Lea Brandt"]],
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
    ["Photos courtesy of the artist", [null, "the artist"]],
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

  test.each([
    ["(Reuters)", null, "Reuters"],
    ["AP", null, "AP"],
    ["Image: Skagen", null, "Skagen"],
    ["Lea Brandt/Norhaven Gazette", "Lea Brandt", "Norhaven Gazette"],
    ["Lea Brandt | Reuters", "Lea Brandt", "Reuters"],
  ])("it reads %j right below a photo, and nowhere else", (line, photographer, agency) => {
    expect(parseCredit(line)).toBeNull();
    const credit = parseCredit(line, "belowPhoto");
    expect(credit).toMatchObject({ photographer, agency });
    expect(credit === null ? null : creditLine(credit)).toBe(line);
  });

  test.each(["The crane", "Lea Brandt", "Cranes of Norhaven, 1911", "Either/Or"])(
    "it leaves the caption %j below a photo alone",
    (line) => expect(parseCredit(line, "belowPhoto")).toBeNull(),
  );

  test("it takes spaces of any kind as spaces", () => {
    expect(parseCredit("Photo\u00a0by Lea\u202fBrandt / AP\u2009")).toEqual({
      photographer: "Lea Brandt",
      agency: "AP",
      creditPattern: "Photo by {photographer} / {agency}",
    });
  });
});
