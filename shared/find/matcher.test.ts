import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../testing/runs.ts";
import { BadPattern, matcherOf } from "./matcher.ts";
import { type FindQuery, PLAIN_QUERY } from "./query.ts";
import { replaceAll } from "./replacement.ts";

const found = (text: string, query: Partial<FindQuery>) =>
  matcherOf({ ...PLAIN_QUERY, ...query })(text).map(({ from, to }) => text.slice(from, to));

const replaced = (text: string, query: Partial<FindQuery>, by: string) => {
  const whole = { ...PLAIN_QUERY, ...query };
  return replaceAll(text, matcherOf(whole)(text), by, whole);
};

describe("looking through a text", () => {
  it("takes case and accents lightly, unless asked", () => {
    expect(found("Zoë, ZOE, Zoe\u0308", { text: "zoe" })).toEqual(["Zoë", "ZOE", "Zoe\u0308"]);
    expect(found("Zoë, ZOE", { text: "zoe", matchCase: true })).toEqual([]);
    expect(found("Zoë, ZOE", { text: "zoe", matchAccents: true })).toEqual(["ZOE"]);
    expect(found("мой мои", { text: "мои" })).toEqual(["мои"]);
  });

  it("takes signs of a pattern as they are", () => {
    expect(found("It cost $5.00 (net).", { text: "$5.00 (net)" })).toEqual(["$5.00 (net)"]);
  });

  it("finds whole words in any script", () => {
    expect(found("port, ports, Port-au", { text: "port", wholeWord: true })).toEqual([
      "port",
      "Port",
    ]);
    expect(found("порт порта", { text: "порт", wholeWord: true })).toEqual(["порт"]);
    expect(found("cost £5 now", { text: "£5", wholeWord: true })).toEqual(["£5"]);
  });

  it("never cuts what a reader sees as one character", () => {
    expect(found("👩‍👩‍👧 and 👩", { text: "👩" })).toEqual(["👩"]);
    expect(found("e\u0301", { text: "e", matchAccents: true })).toEqual([]);
  });

  it("leaves quotations alone where that is asked", () => {
    const text = "The port said: “The port is shut.” Port staff left.";
    expect(found(text, { text: "port", skipsQuotations: true })).toEqual(["port", "Port"]);
  });

  it("reads regular expressions, and says what is wrong with one", () => {
    expect(found("12 May, 3 June", { text: String.raw`\d+ \w+`, isRegex: true })).toEqual([
      "12 May",
      "3 June",
    ]);
    expect(() => matcherOf({ ...PLAIN_QUERY, text: "(a", isRegex: true })).toThrow(BadPattern);
    expect(found("aaa", { text: "b*", isRegex: true })).toEqual([]);
  });
});

describe("replacing", () => {
  it("names groups, as they stand in the text", () => {
    const query = { text: String.raw`(\w+), (?<first>\w+)`, isRegex: true };
    expect(replaced("Lörd, Anna", query, "$<first> $1 ($&) $$ $7")).toBe(
      "Anna Lörd (Lörd, Anna) $ $7",
    );
  });

  it("takes $ as it is without a pattern", () => {
    expect(replaced("one", { text: "one" }, "$1")).toBe("$1");
  });

  const words = fc.array(
    fc.constantFrom("é", "E\u0301", "a", "ß", "👩‍👧", "日", " ", "Ə", "“", "”", "й"),
  );
  it("keeps all other text", () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), (text, sought, matchAccents) => {
        const [whole, part] = [text.join(""), sought.join("")];
        const matches = matcherOf({ ...PLAIN_QUERY, text: part, matchAccents })(whole);
        const rest = whole
          .split("")
          .filter((_, at) => !matches.some((m) => m.from <= at && at < m.to));
        expect(replaceAll(whole, matches, "", PLAIN_QUERY)).toBe(rest.join(""));
        expect(matches.every(({ from, to }) => from < to)).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  it("finds every text in itself, accents or not", () => {
    fc.assert(
      fc.property(words, (text) => {
        const whole = text.join("");
        fc.pre(whole !== "" && !/^[\u0300-\u036f]/u.test(whole));
        expect(found(whole, { text: whole })).toEqual([whole]);
      }),
      { numRuns: runs(100) },
    );
  });
});
