import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { regexesIn, superLinear } from "./regexes.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * In proportion for what can be brought in: these are asked of texts that are cut to a length before.
 * - names of authors with what stands beside them: 200 characters (`readPart`).
 */
const BOUNDED = ["shared/imports/lines/byline-line.ts /^(.*?)(?:"];

it("knows one that backtracks", () => {
  const evil = (literal, regex) => superLinear({ literal, regex, file: "" });
  expect(evil("/\\s+$/", /\s+$/)).not.toBeNull();
  expect(evil("/(?<!\\s)\\s+$/", /(?<!\s)\s+$/)).toBeNull();
});

it("finds those that the sources hold", () => {
  expect(regexesIn(ROOT).length).toBeGreaterThan(500);
});

it("no regular expression over what is brought in takes more than its share of time", () => {
  const slow = regexesIn(ROOT).flatMap((one) => {
    const told = `${one.file} ${one.literal}`;
    if (BOUNDED.some((known) => told.startsWith(known))) return [];
    const found = superLinear(one);
    return found === null ? [] : [`${told} over ${JSON.stringify(found)}`];
  });
  expect(slow).toEqual([]);
});
