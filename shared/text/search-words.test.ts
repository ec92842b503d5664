import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inContext, markTerms } from "./in-context.ts";
import { searchTerms } from "./search-query.ts";
import { foldedWords, searchWords } from "./search-words.ts";

test.each([
  ["Café Łódź, Århus", "cafe lodz arhus"],
  ["Große Straße", "grosse strasse"],
  ["don't co-op 3.5%", "don t co op 3 5"],
  ["ΑΘΉΝΑ Ёлка", "αθηνα елка"],
  ["مَدِينَة", "مدينة"],
  ["東京都の桜", "東京 都 の 桜"],
])("%s is read as %s", (text, folded) => {
  expect(foldedWords(text)).toBe(folded);
});

test("each word says where it stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const { folded, from, to } of searchWords(text)) {
        expect(from).toBeLessThan(to);
        expect(foldedWords(text.slice(from, to)).split(" ")).toContain(folded.split(" ")[0]);
      }
    }),
  );
});

test("words are asked for one by one, quoted ones together, the last perhaps only begun", () => {
  expect(searchTerms('Fähre "night bus" pi')).toEqual([
    { words: ["fahre"], isPrefix: true },
    { words: ["night", "bus"], isPrefix: false },
    { words: ["pi"], isPrefix: true },
  ]);
  expect(searchTerms('"night bu')).toEqual([{ words: ["night", "bu"], isPrefix: true }]);
  expect(searchTerms("o'clock")).toEqual([{ words: ["o", "clock"], isPrefix: true }]);
  expect(searchTerms("% —")).toEqual([]);
});

const text = `${"The quay was empty. ".repeat(9)}At noon the Café\nby the pier closed. ${"Rain fell. ".repeat(20)}`;
const shown = (typed: string) =>
  inContext(text, searchTerms(typed))
    ?.parts.map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join("");

test("a hit is shown among its words, cut between words", () => {
  const found = shown("cafe pier");
  expect(found).toContain("noon the [Café] by the [pier] closed. Rain fell.");
  expect(found).toMatch(/^… \S.* …$/);
  expect(found?.length).toBeLessThan(160);
  expect(shown('"by the pier"')).toContain("Café [by the pier] closed");
  expect(shown("snow")).toBeUndefined();
});

test("what is shown is the text itself, whatever is looked for", () => {
  const typed = fc.oneof(fc.constantFrom("a", "ab", "b c"), fc.string());
  const texts = fc.string({ unit: fc.constantFrom("a", "B", "c", " ", "é", "東"), maxLength: 400 });
  fc.assert(
    fc.property(texts, typed, (given, query) => {
      const flat = (part: string) => part.replace(/\s+/gu, " ");
      const whole = markTerms(given, searchTerms(query)).map((part) => part.text);
      expect(flat(whole.join(""))).toBe(flat(given));
      const hit = inContext(given, searchTerms(query));
      const stretch = hit?.parts.filter(({ text }) => !text.includes("…")).map((part) => part.text);
      if (stretch !== undefined) expect(flat(given)).toContain(flat(stretch.join("")));
      expect(hit === null || hit.parts.some(({ isHit }) => isHit)).toBe(true);
    }),
  );
});
