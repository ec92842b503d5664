import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { AS_THEY_ARE, LEFT_ENGLISH } from "./left-english.js";
import { readButtons, spoken } from "./read-buttons.js";
import { namesIn, pluralsIn } from "./read-message.js";
import { readProblems } from "./read-problems.js";
import { readProfileWords } from "./read-profiles.js";
import { readTexts } from "./read-texts.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCE = /\.tsx?$/;
const FOR_TESTS = /\.test\.|\/testing\//;
const LANGUAGES = ["ar"];

const read = ["renderer", "shared"].flatMap(sourcesBelow).flatMap((file) => {
  const source = readFileSync(path.join(ROOT, file), "utf8");
  // Much of what is shared is words of articles, not of Stet.
  if (file.startsWith("shared/") && !source.includes("/say.ts")) return [];
  return [{ file, ...readTexts(file, source), buttons: readButtons(file, source) }];
});
const said = read.flatMap(({ file, said: texts }) => texts.map((one) => ({ file, ...one })));
/** Sentences of problems, which are told on the page wherever they happened, and pieces of them. */
const problems = ["electron/backend", "electron/store", "shared"]
  .flatMap(sourcesBelow)
  .flatMap((file) => readProblems(file, readFileSync(path.join(ROOT, file), "utf8")))
  // The slots of a page's template are told by what checks the template.
  .filter((text) => !text.includes("{{"));
/** A title of one word is the name of a format. */
const profiles = readProfileWords(path.join(ROOT, "resources/export-profiles")).filter((text) =>
  text.includes(" "),
);

it.each(LANGUAGES)(
  "every text that is said has its entry in %s, and each entry is said",
  (language) => {
    expect(Object.keys(catalogueOf(language)).sort()).toEqual(
      [...new Set([...said.map(({ text }) => text), ...problems, ...profiles])].sort(),
    );
  },
);

it.each(LANGUAGES)("a text takes the same values in code and in %s", (language) => {
  const catalogue = catalogueOf(language);
  const put = problems.map((text) => ({ file: "a problem", text, names: null }));
  const wrong = [...said, ...put].filter(({ text, names }) => {
    const [wanted, told] = [text, catalogue[text] ?? text].map((one) =>
      namesIn(one, language).join(),
    );
    return told !== wanted || (names !== null && [...new Set(names)].sort().join() !== wanted);
  });
  expect(wrong.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

it.each(LANGUAGES)("a count has all plurals of %s", (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  // None needs no words of its own: `other` says "0 drafts".
  const wanted = pluralCategories.filter((category) => category !== "zero");
  const wrong = Object.values(catalogueOf(language)).filter((told) =>
    pluralsIn(told, language).some((given) => wanted.some((one) => !given.includes(one))),
  );
  expect(wrong).toEqual([]);
});

it.each(["en", ...LANGUAGES])(
  "a button is called by what it shows, and more, in %s",
  (language) => {
    const catalogue = language === "en" ? {} : catalogueOf(language);
    const told = (text) => spoken(catalogue[text] ?? text);
    const wrong = read.flatMap(({ file, buttons }) =>
      buttons.flatMap(({ shown, names }) =>
        shown
          .filter((text) => !names.some((name) => told(name).includes(told(text))))
          .map((text) => `${file}: ${told(text)} is not in ${names.map(told).join(" / ")}`),
      ),
    );
    expect(wrong).toEqual([]);
  },
);

it("no text of the page stands outside the catalogue", () => {
  const loose = read
    .flatMap(({ file, loose: texts }) => texts.map(({ text }) => ({ file, text })))
    .filter(({ text }) => !AS_THEY_ARE.has(text));
  const outside = loose.filter(({ file }) => !LEFT_ENGLISH.some((place) => file.startsWith(place)));
  expect(outside).toEqual([]);
  // A place without any such text is to leave the list.
  const done = LEFT_ENGLISH.filter((place) => !loose.some(({ file }) => file.startsWith(place)));
  expect(done).toEqual([]);
});

function sourcesBelow(folder) {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesBelow(place);
    return SOURCE.test(place) && !FOR_TESTS.test(place) ? [place] : [];
  });
}

function catalogueOf(language) {
  return JSON.parse(
    readFileSync(path.join(ROOT, `shared/words/catalogue/${language}.json`), "utf8"),
  );
}
