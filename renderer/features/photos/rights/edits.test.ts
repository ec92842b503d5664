import { describe, expect, it } from "vitest";
import { UNKNOWN_RIGHTS } from "../../../../shared/article/rights.ts";
import { type Edited, editsFor, faultsIn, valueIn } from "./edits.ts";

const quay: Edited = { hash: "q", photographer: "Lea Brandt", agency: null, rights: null };
const crane: Edited = {
  hash: "c",
  photographer: "Lea Brandt",
  agency: "NPA",
  rights: { ...UNKNOWN_RIGHTS, category: "paid", restrictions: "Not for sale." },
};
const photos = [quay, crane];

describe("several photos in one form", () => {
  it("show what all of them say, and no value where they differ", () => {
    expect(valueIn(photos, "photographer")).toBe("Lea Brandt");
    expect(valueIn(photos, "expires")).toBe("");
    expect(valueIn(photos, "agency")).toBeNull();
    expect(valueIn(photos, "category")).toBeNull();
    expect(valueIn([quay], "category")).toBe("unknown");
  });

  it("keep what nobody touched, each its own", () => {
    expect(editsFor(photos, { expires: "2026-12-31" })).toEqual([
      { hash: "q", rights: { ...UNKNOWN_RIGHTS, expires: "2026-12-31" } },
      { hash: "c", rights: { ...crane.rights, expires: "2026-12-31" } },
    ]);
  });

  it("are left alone where they say so already", () => {
    expect(editsFor(photos, { agency: " NPA ", category: "paid" })).toEqual([
      { hash: "q", agency: "NPA", rights: { ...UNKNOWN_RIGHTS, category: "paid" } },
    ]);
    expect(editsFor(photos, { photographer: "Lea Brandt" })).toEqual([]);
    expect(editsFor(photos, {})).toEqual([]);
  });

  it("lose what was emptied", () => {
    expect(editsFor([crane], { agency: " ", restrictions: "" })).toEqual([
      { hash: "c", agency: null, rights: { ...crane.rights, restrictions: null } },
    ]);
  });
});

it("refuses a day that is none and an address that no browser may be sent to", () => {
  expect(Object.keys(faultsIn({ expires: "2026-02-30", licence: "ftp://npa.example" }))).toEqual([
    "expires",
    "licence",
  ]);
  expect(faultsIn({ expires: "", licence: "https://npa.example/terms" })).toEqual({});
});
