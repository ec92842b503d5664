import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../testing/runs.ts";
import { importText } from "./import-text.ts";

const word = fc.constantFrom(
  ..."port crane Norhaven by Photo ship TK 21 (sea) Lea — Brandt read".split(" "),
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .chain((words) => fc.constantFrom("", ".", "?", ":").map((end) => `${words.join(" ")}${end}`));
const special = fc.constantFrom(
  "Photo by Lea Brandt/NPA",
  "Photo: Mo Ali, AP",
  "(Reuters/Mo Ali)",
  "A crane at dawn. Photo by Lea Brandt/NPA",
  "By Lea Brandt and Tom Reyes, Norhaven Post",
  "Cranes of Norhaven. Read more here.",
  "Also read: Cranes https://norhaven.example/x",
  "Related:",
  "- an item",
  "2. a second",
  "***",
  "LONDON (AP) — The port",
  "21 November 2025",
  "EXCLUSIVE",
);
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 2, arbitrary: sentence }, special),
      fc.constantFrom("\n", "\n\n", "\r\n"),
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((parts) => parts.map(([line, end]) => line + end).join(""));

/** What the words of a line may lose on the way to a field: marks between them and labels. */
const LABELS = new Set("by photo and".split(" "));
const LIST_NUMBER = /^\d+\.\s/gmu;

function words(value: string): string[] {
  return value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

function counted(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

test("it loses no word of any text", () => {
  fc.assert(
    fc.property(text, (input) => {
      const { article } = importText(new TextEncoder().encode(input), "story.txt");
      const kept = counted(words(strings(article).join(" ")));
      for (const [one, count] of counted(words(input.replace(LIST_NUMBER, "")))) {
        if (LABELS.has(one)) continue;
        expect(kept.get(one) ?? 0, one).toBeGreaterThanOrEqual(count);
      }
    }),
    { numRuns: runs(500) },
  );
});
