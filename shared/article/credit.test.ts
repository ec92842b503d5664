import { expect, test } from "vitest";
import { creditLine, inheritCredits, resolveCredits, unresolveCredits } from "./credit.ts";

const lea = { photographer: "Lea Brandt", agency: "NPA", creditPattern: null };

test("it writes a credit in its pattern", () => {
  expect(creditLine(lea)).toBe("Photo by Lea Brandt/NPA");
  expect(creditLine({ ...lea, creditPattern: "{photographer} via {agency}" })).toBe(
    "Lea Brandt via NPA",
  );
});

test("it leaves out a missing part with what joins it", () => {
  expect(creditLine({ ...lea, agency: null })).toBe("Photo by Lea Brandt");
  expect(creditLine({ ...lea, photographer: null })).toBe("Photo by NPA");
  expect(creditLine({ photographer: null, agency: null, creditPattern: null })).toBeNull();
  const bracketed = { ...lea, creditPattern: "({agency} Photo/{photographer}, File)" };
  expect(creditLine({ ...bracketed, agency: null })).toBe("(Lea Brandt, File)");
});

test.each([
  ["Foto: {photographer} ({agency})", "Foto: Lea Brandt"],
  ["Foto: {photographer} ({agency}).", "Foto: Lea Brandt."],
  ["(Foto: {photographer} ({agency}))", "(Foto: Lea Brandt)"],
  ["Foto: {photographer}/{agency} (Archiv)", "Foto: Lea Brandt (Archiv)"],
  ["{photographer}/{agency} Photo/Files", "Lea Brandt/Files"],
  ["Photo: {photographer}, {agency} CC BY 2.0", "Photo: Lea Brandt CC BY 2.0"],
])("it prints %j without its agency as %j", (creditPattern, line) => {
  expect(creditLine({ photographer: "Lea Brandt", agency: null, creditPattern })).toBe(line);
});

const hash = "a".repeat(64);
const asset = { caption: null, alt: "A crane", photographer: "Lea Brandt", agency: "NPA" };
const use = {
  type: "photo",
  attrs: { asset: hash, alt: null, photographer: null, agency: null, creditPattern: null },
};

test("it takes from the asset what the use leaves open, and gives it back", () => {
  const assets = new Map([[hash, asset]]);
  const resolved = resolveCredits([use], assets);
  expect(resolved[0]?.attrs).toMatchObject({
    alt: "A crane",
    photographer: "Lea Brandt",
    creditFrom: "asset",
  });
  expect(unresolveCredits(resolved, assets)[0]?.attrs).toEqual(use.attrs);
});

test("it lets a use override its asset", () => {
  const typed = { ...use, attrs: { ...use.attrs, photographer: "Tom Reyes" } };
  const [resolved] = resolveCredits([typed], new Map([[hash, asset]]));
  expect(resolved?.attrs).toMatchObject({ photographer: "Tom Reyes", creditFrom: "use" });
});

test("it lets a photo follow its asset where it only repeats it", () => {
  const assets = new Map([[hash, asset]]);
  const [resolved] = resolveCredits([use], assets);
  const { creditFrom, ...attrs } = resolved?.attrs ?? {};
  expect(creditFrom).toBe("asset");
  expect(inheritCredits([{ ...use, attrs }], assets)).toEqual([use]);
  const other = { ...use, attrs: { ...attrs, agency: "Reuters" } };
  expect(inheritCredits([other], assets)[0]?.attrs).toMatchObject({
    photographer: "Lea Brandt",
    agency: "Reuters",
    alt: null,
  });
  expect(inheritCredits([other], new Map())).toEqual([other]);
});
