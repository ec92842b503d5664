import { describe, expect, it } from "vitest";
import { suggestInitials } from "./initials.ts";

describe("suggested initials", () => {
  it.each([
    ["Ines Aldor", "IA"],
    ["  Tom   Reyes ", "TR"],
    ["Jean-Luc Tour", "JLT"],
    ["Øystein Åberg", "ØÅ"],
    ["A B C D E F", "ABCD"],
    ["", ""],
    ["42", ""],
  ])("make of %j %j", (name, initials) => {
    expect(suggestInitials(name)).toBe(initials);
  });
});
