import { describe, expect, it } from "vitest";
import { replacementFor } from "./replacement-for.ts";

/** The line as it stands after each character of `text` was typed. */
function type(text: string, language: string | null): string {
  let line = "";
  for (const typed of text) {
    const found = replacementFor(line, typed, language);
    line = found === null ? line + typed : line.slice(0, line.length - found.remove) + found.text;
  }
  return line;
}

describe("replacementFor", () => {
  it("sets quotes and apostrophes as the language does", () => {
    expect(type(`"It's the harbour," she said.`, "en")).toBe("“It’s the harbour,” she said.");
    expect(type(`"Wie geht's?"`, "de")).toBe("„Wie geht’s?“");
  });

  it("makes a dash of two hyphens and the long one of three", () => {
    expect(type("the pier -", "en")).toBe("the pier -");
    expect(type("the pier ---", "en-GB")).toBe("the pier —");
  });

  it("leaves hyphens alone on their line, which become a rule", () => {
    expect(type("---", "en")).toBe("---");
  });

  it("makes an ellipsis of three full stops, not of four", () => {
    expect(type("and then...", "en")).toBe("and then…");
    expect(replacementFor("and then...", ".", "en")).toBeNull();
  });

  it("says what was typed, so that it can be had back", () => {
    expect(replacementFor("so ", '"', "en")).toEqual({ remove: 0, text: "“", typed: '"' });
    expect(replacementFor("so-", "-", "en")?.typed).toBe("--");
  });
});
