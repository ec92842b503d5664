import { describe, expect, it } from "vitest";
import { linesOf } from "../checks/lines.ts";
import { wordFinding } from "../checks/word-finding.ts";
import { article, p } from "../testing/build.ts";
import { capitals, isSentenceStart } from "./capitals.ts";
import { checkerOf } from "./checker-of.ts";
import { isAmong, listedWords, withWord, wordsIn } from "./dictionary.ts";
import { likelyNames } from "./likely-names.ts";
import { withoutNames } from "./spared.ts";
import { type Lint, SPELLING, toldLints } from "./told-lint.ts";

/** What is left of these unknown words of an article, each with what is near it. */
function leftOf(paragraphs: string[], unknown: Record<string, string>, names: string[] = []) {
  const lines = linesOf(article(paragraphs.map((text, at) => p(text, `b${at}`))));
  const findings = lines.flatMap((line) =>
    Object.entries(unknown).flatMap(([word, near]) =>
      [...line.text.matchAll(new RegExp(word, "gu"))].flatMap(({ index }) => {
        const end = index + word.length;
        const lint = { rule: SPELLING, start: index, end, message: "", replacements: [near] };
        return toldLints({ text: line.text, isQuotation: false }, [lint]).map((hit) =>
          wordFinding(line, hit),
        );
      }),
    ),
  );
  const left = withoutNames(findings, lines, listedWords(names));
  return { left: left.map(({ place }) => place?.words), likely: likelyNames(findings, new Set()) };
}

describe("names of an article", () => {
  it("are spared within a sentence, and at its start where they stand within another", () => {
    const texts = ["Talvik said so.", "The port of Talvik waits. Talvik’s crews recieve it."];
    const { left, likely } = leftOf(texts, {
      Talvik: "Tallit",
      "Talvik’s": "x",
      recieve: "receive",
    });
    expect(left).toEqual(["recieve"]);
    expect(likely).toEqual(["Talvik"]);
  });

  it("are not words that begin a sentence, or in which two letters changed places", () => {
    const texts = ["Yestreday it rained. The Presdient left.", "Mr. Talvik stayed."];
    const { left } = leftOf(texts, {
      Yestreday: "Yesterday",
      Presdient: "President",
      Talvik: "Tallit",
    });
    expect(left).toEqual(["Yestreday", "Presdient"]);
  });

  it("are spared wherever they stand when they are listed", () => {
    expect(leftOf(["Oruro quays and oruro’s."], { oruro: "or" }, ["Port Oruro"]).left).toEqual([]);
  });
});

it("knows a sentence's start from a full stop that ends a word", () => {
  const text = "Mr. Aldor left. “We stay,” she said: Dr. Holm. (Nobody knows.)";
  expect(capitals(text)).toEqual(["aldor", "aldor", "holm", "holm"]);
  expect(isSentenceStart(text, text.indexOf("We"))).toBe(true);
  expect(isSentenceStart(text, text.indexOf("Nobody"))).toBe(true);
});

describe("what a checker finds", () => {
  const told = (text: string, lint: Partial<Lint> & { words: string }) => {
    const start = text.indexOf(lint.words);
    const whole = { rule: SPELLING, message: "It is odd.", replacements: ["x", "x"], ...lint };
    return toldLints({ text, isQuotation: false }, [
      { ...whole, start, end: start + lint.words.length },
    ]);
  };

  it.each(["NBT", "PS4", "i7", "iPhone", "S", "a@b", "ArrayLists"])(
    "says nothing of %s",
    (words) => {
      expect(told(`One ${words} here.`, { words })).toEqual([]);
    },
  );

  it("tells spelling in quotations, and how somebody speaks nowhere", () => {
    expect(told("He said: “We recieve it.”", { words: "recieve" })).toHaveLength(1);
    expect(told("He said: “We was there.”", { words: "was", rule: "Agreement" })).toEqual([]);
    expect(told("We was there.", { words: "was", rule: "Agreement" })).toMatchObject([
      { check: "grammar", rule: "Agreement", message: "“was”: It is odd.", replacements: ["x"] },
    ]);
  });

  it("says nothing of what is no letter", () => {
    expect(told("The \ufffc\ufffc quay.", { words: "\ufffc\ufffc" })).toEqual([]);
  });
});

it("picks the checker by the article's language, and English by the desk's kind where none is said", () => {
  const kinds = [null, "en", "en-US", "en-NZ", "fr-CA", "pt", "de", "??"];
  expect(kinds.map((tag) => checkerOf(tag, "en-CA"))).toEqual([
    { kind: "english", dialect: "en-CA" },
    { kind: "english", dialect: "en-CA" },
    { kind: "english", dialect: "en-US" },
    { kind: "english", dialect: "en-GB" },
    { kind: "dictionary", name: "fr" },
    null,
    null,
    null,
  ]);
});

it("keeps a desk's dictionary as people wrote it", () => {
  const file = "# Ships\nNorhaven # ours\n";
  const more = withWord(file, "quayage", true);
  expect(more).toBe("# Ships\nNorhaven # ours\nquayage\n");
  expect(withWord(more, "Quayage", true)).toBe(more);
  expect(withWord(more, "norhaven", false)).toBe("# Ships\nquayage\n");
  expect(isAmong(wordsIn(file), "Norhaven’s")).toBe(true);
});
