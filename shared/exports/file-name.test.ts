import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nastyField } from "../testing/nasty-text.ts";
import { fileName, unusedName } from "./file-name.ts";

describe("a file name", () => {
  it.each([
    ["Norhaven loses its quay", "norhaven-loses-its-quay"],
    ["Høyre & Straße: l’été", "hoyre-strasse-lete"],
    ["../../etc/passwd", "etc-passwd"],
    ["CON", "con-file"],
    ["lpt1", "lpt1-file"],
  ])("is made from %j as %j", (text, name) => {
    expect(fileName(text)).toBe(name);
  });

  it("is none where no letter or digit can be written in ASCII", () => {
    expect(fileName("ميناء")).toBeNull();
    expect(fileName("…")).toBeNull();
  });

  it("is one that every system takes, whatever it is made from", () => {
    fc.assert(
      fc.property(nastyField, (text) => {
        const name = fileName(text);
        if (name !== null) expect(name).toMatch(/^(?=.{1,85}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });

  it("counts on where a name is taken", () => {
    const taken = new Set(["quay", "quay-2"]);
    expect(unusedName("quay", (name) => taken.has(name))).toBe("quay-3");
    expect(unusedName("crane", (name) => taken.has(name))).toBe("crane");
  });
});
