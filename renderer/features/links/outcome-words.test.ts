import { expect, test } from "vitest";
import { outcomeWords, summaryWords } from "./outcome-words.ts";

const fine = { kind: "fine" } as const;
const gone = { kind: "broken", status: 404 } as const;

test("the answer says what became of an address", () => {
  expect(outcomeWords(gone)).toBe("Not found (404)");
  expect(outcomeWords({ kind: "broken", status: 503 })).toBe("Out of order (503)");
  expect(outcomeWords({ kind: "moved", to: "https://a.example/", forGood: true })).toBe(
    "Moved to https://a.example/",
  );
});

test("the sum counts what needs a look", () => {
  const onward = { kind: "moved", to: "https://a.example/", forGood: false } as const;
  expect(summaryWords([])).toBe("There is no address to check.");
  expect(summaryWords([fine])).toBe("The link answers.");
  expect(summaryWords([fine, onward])).toBe("All 2 links answer.");
  expect(summaryWords([fine, gone])).toBe("1 of 2 links needs a look.");
  expect(summaryWords([gone, { kind: "timedOut" }])).toBe("2 of 2 links need a look.");
});
