import { globSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { superLinear } from "./regexes.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Where what is brought in is read, and what stands in an article is taken apart. */
const FOLDERS = [
  "shared/text",
  "shared/imports",
  "shared/compare",
  "shared/exports",
  "shared/quotes",
  "shared/time-guard",
  "shared/house-style",
];

/**
 * In proportion for what can be brought in: these are asked of lines that are cut to a length before.
 * - where a caption's credit may begin: `LONGEST_CAPTION` of `splitSignedCaption`
 * - a title before "Read more here": `LONGEST` of `parseRelatedLine`
 * - who said it, before a quotation: `LONGEST` of `speakerAround`
 */
const BOUNDED = ["/((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*", "/\\s[|–—-]\\s|(?<=", "/^(?<title>.+?)(?<end>"];
const isBounded = ({ literal }) => BOUNDED.some((known) => literal.startsWith(known));

/** Has those made that are put together only when they are asked for. */
async function askForTheRest() {
  const of = (file) => import(pathToFileURL(`${ROOT}/shared/${file}`).href);
  const { relativeTimes } = await of("time-guard/relative-times.ts");
  for (const language of ["en", "fr", "de", "es"])
    relativeTimes("", { year: 2026, month: 3, day: 3 }, language);
  const { draftOfWord, draftOfPdf } = await of("exports/draft-marks.ts");
  draftOfWord("");
  draftOfPdf(new Uint8Array());
  const { isHolder } = await of("text/credit-names.ts");
  isHolder("the Aldor family");
  const { speakerAround } = await of("quotes/speaker.ts");
  speakerAround("Lea Brandt said: ", "");
}

/** The patterns of Stet's own house style, as they are tried on every line. */
function ofHouseStyle() {
  return globSync("resources/house-style/*.yaml", { cwd: ROOT }).flatMap((file) =>
    parse(readFileSync(`${ROOT}/${file}`, "utf8")).rules.flatMap(({ pattern }) =>
      pattern === undefined
        ? []
        : [{ file, literal: `/${pattern}/`, regex: new RegExp(pattern, "giu") }],
    ),
  );
}

/** Every regular expression that these files put together out of parts, loading or asked. */
async function madeOfParts() {
  const made = new Map();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args) {
      const regex = new target(...args);
      const file = FOLDERS.find((folder) => new Error().stack?.includes(`/${folder}/`));
      if (file !== undefined) made.set(String(regex), { file, literal: String(regex), regex });
      return regex;
    },
  });
  try {
    for (const file of globSync(`{${FOLDERS.join(",")}}/**/*.ts`, { cwd: ROOT })) {
      if (/\.test\.ts$|\/testing\//.test(file)) continue;
      if (!/^[^\s].*\bnew RegExp\(|^\s+new RegExp\(/m.test(readFileSync(`${ROOT}/${file}`, "utf8")))
        continue;
      await import(pathToFileURL(`${ROOT}/${file}`).href);
    }
    await askForTheRest();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...made.values(), ...ofHouseStyle()];
}

it("no regular expression that is put together takes more than its share of time", {
  timeout: 60_000,
}, async () => {
  const made = await madeOfParts();
  expect(made.length).toBeGreaterThan(30);
  const unbounded = made.filter((one) => !isBounded(one));
  expect(made.length - unbounded.length).toBe(BOUNDED.length);
  const slow = unbounded.flatMap(({ regex: { source, flags }, ...one }) => {
    const asked = { ...one, regex: new RegExp(source, flags.replace("y", "")) };
    // Twice, since something else may have had the machine meanwhile.
    const found = superLinear(asked) && superLinear(asked);
    return found === null ? [] : [`${one.file} ${one.literal} over ${JSON.stringify(found)}`];
  });
  expect(slow).toEqual([]);
});
