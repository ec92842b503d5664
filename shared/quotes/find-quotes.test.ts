import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../testing/runs.ts";
import { findQuotes, type QuoteLine } from "./find-quotes.ts";

const text = (...lines: string[]) => lines.map((line): QuoteLine => ({ text: line, kind: "text" }));
const said = (...lines: string[]) =>
  findQuotes(text(...lines)).map(({ text: words, speaker }) => [words, speaker]);

describe("quotations", () => {
  it.each([
    ["“The quay is shut,” said Mara Lind.", "The quay is shut,", "Mara Lind"],
    ["“The quay is shut,” Mara Lind, the harbour master, said.", "The quay is shut,", "Mara Lind"],
    ['Mara Lind told reporters: "We are shut for now."', "We are shut for now.", "Mara Lind"],
    ["According to Lind, “the quay is shut for good”.", "the quay is shut for good", "Lind"],
    ["“The quay is shut,” according to Ole van der Berg.", "The quay is shut,", "Ole van der Berg"],
    ["„Der Kai ist zu“, sagte Anna Groß am Montag.", "Der Kai ist zu", "Anna Groß"],
    ["« Le quai est fermé », a déclaré Zoé Caron.", "Le quai est fermé", "Zoé Caron"],
    ["«El muelle está cerrado», dijo Inés Paz.", "El muelle está cerrado", "Inés Paz"],
    ["「岸壁は閉まっています」と話した。", "岸壁は閉まっています", null],
    ["“We are shut,” she said.", "We are shut,", null],
  ])("%s", (line, words, speaker) => {
    expect(said(line)).toEqual([[words, speaker]]);
  });

  it("go on over paragraphs where the mark opens again", () => {
    const [quote, ...others] = findQuotes(
      text("“It was late.", "“Nobody came,” said Lind.", "“Fog is next.”"),
    );
    expect(quote).toMatchObject({ text: "It was late.\nNobody came,", speaker: "Lind" });
    expect(quote?.pieces).toHaveLength(2);
    expect(others).toHaveLength(1);
  });

  it("tell a few words within a sentence from a statement", () => {
    const partial = (line: string) => findQuotes(text(line)).map(({ isPartial }) => isPartial);
    expect(partial("He called it “a mess” and left.")).toEqual([true]);
    expect(partial("“No.” He left.")).toEqual([false]);
  });

  it("are whole block quotes and pull quotes", () => {
    const lines: QuoteLine[] = [{ text: "Let it stand", kind: "block", attribution: "M. Lind" }];
    expect(findQuotes(lines)).toMatchObject([{ speaker: "M. Lind", isPartial: false }]);
  });

  const line = fc.array(
    fc.constantFrom("“", "”", "«", "»", '"', "'", "said", "Lind", " ", ".", "é", "「", "」"),
  );
  it("stand in their lines in order, and none overlaps another", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (many) => {
        const lines = text(...many.map((parts) => parts.join("")));
        let before = { line: 0, to: 0 };
        for (const piece of findQuotes(lines).flatMap(({ pieces }) => pieces)) {
          const { line: at, from, to } = piece;
          expect(at > before.line || from >= before.to).toBe(true);
          expect(from < to && to <= (lines[at]?.text.length ?? 0)).toBe(true);
          before = { line: at, to };
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

it("takes its share of time over a line without a stop", () => {
  const endless = "A".repeat(400_000);
  const [quote] = findQuotes([{ text: `${endless}“Low water.” ${endless}`, kind: "text" }]);
  expect(quote?.speaker).toBeNull();
});
