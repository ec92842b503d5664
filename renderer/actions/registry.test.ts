import { describe, expect, it } from "vitest";
import { ACTIONS, actionNamed } from "./registry.ts";

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the actions", () => {
  it("have a name each", () => {
    expect(repeated(ACTIONS.map(({ name }) => name))).toEqual([]);
  });

  it("have a label each", () => {
    expect(repeated(ACTIONS.map(({ label }) => label))).toEqual([]);
  });

  it("share no shortcut", () => {
    expect(
      repeated(ACTIONS.flatMap(({ shortcut, also }) => [shortcut ?? [], also ?? []].flat())),
    ).toEqual([]);
  });

  it("write shortcuts with their modifiers in one order", () => {
    for (const { name, shortcut } of ACTIONS) {
      if (shortcut !== null)
        expect(shortcut, name).toMatch(
          /^((Mod\+(Alt\+)?|Alt\+)(Shift\+)?[\w/.,=-]+|(Shift\+)?F\d+)$/,
        );
    }
  });

  it("leave alone the keys that browsers keep for themselves", () => {
    const kept = ["Mod+N", "Mod+T", "Mod+W", "Mod+Shift+N", "Mod+Shift+T", "Mod+Shift+W", "Mod+Q"];
    expect(ACTIONS.filter(({ shortcut }) => kept.includes(shortcut ?? ""))).toEqual([]);
  });

  it("are found by name", () => {
    expect(actionNamed("draft.new")?.label).toBe("New draft");
    expect(actionNamed("nothing")).toBeUndefined();
  });
});
