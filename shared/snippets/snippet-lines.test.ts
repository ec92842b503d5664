import fc from "fast-check";
import { expect, test } from "vitest";
import { snippetLines, typedTrigger } from "./snippet-lines.ts";

const FILLING = { date: "1 May 2026", time: "18:30", byline: "Oda Wren", dateline: null };

test("what Stet knows is filled in, what the draft does not say stays open with the rest", () => {
  const [line] = snippetLines("{dateline}: by {Byline} on {date}, {who} said", FILLING);
  expect(line).toEqual([
    { text: "dateline", isOpen: true },
    { text: ": by ", isOpen: false },
    { text: "Oda Wren", isOpen: false },
    { text: " on ", isOpen: false },
    { text: "1 May 2026", isOpen: false },
    { text: ", ", isOpen: false },
    { text: "who", isOpen: true },
    { text: " said", isOpen: false },
  ]);
});

test("each line is a paragraph, and braces that hold nothing stay as they are", () => {
  const lines = snippetLines("One {}\n\nThree {", FILLING);
  expect(lines.map((parts) => parts.map(({ text }) => text).join(""))).toEqual([
    "One {}",
    "",
    "Three {",
  ]);
});

test("no word of a snippet is lost, whatever stands in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("{", "}", "a", " ", "\n", "é") }), (text) => {
      const lines = snippetLines(text, { ...FILLING, date: null, time: null, byline: null });
      const back = lines.map((line) =>
        line.map((part) => (part.isOpen ? `{${part.text}}` : part.text)).join(""),
      );
      expect(back.join("\n")).toBe(text);
    }),
  );
});

test("a trigger begins a word: one inside a word or alone is none", () => {
  expect(typedTrigger(";corr")).toBe("corr");
  expect(typedTrigger("He said “;né-2")).toBe("né-2");
  expect(typedTrigger("dogs;cats")).toBeNull();
  expect(typedTrigger("so ;")).toBeNull();
  expect(typedTrigger(";corr ")).toBeNull();
});
