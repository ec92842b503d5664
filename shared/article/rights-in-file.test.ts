import { expect, it } from "vitest";
import { NO_DETAILS } from "./photo-details.ts";
import { UNKNOWN_RIGHTS } from "./rights.ts";
import { rightsInFile } from "./rights-in-file.ts";

const saying = (said: Readonly<Record<string, string>>) => ({
  ...NO_DETAILS,
  said: Object.fromEntries(Object.entries(said).map(([field, value]) => [field, { xmp: [value] }])),
});

it("begins with the terms and the address that the file names, and does not say that it may be used", () => {
  const details = saying({
    usageTerms: " Editorial use only. ",
    webStatement: "https://npa.example/terms",
  });
  expect(rightsInFile(details)).toEqual({
    ...UNKNOWN_RIGHTS,
    restrictions: "Editorial use only.",
    licence: "https://npa.example/terms",
  });
});

it.each([
  [{}],
  [{ usageTerms: "  " }],
  [{ webStatement: "see our site" }],
  [{ webStatement: "javascript:alert(1)" }],
  [{ webStatement: "mailto:desk@npa.example" }],
])("says nothing of %j", (said) => {
  expect(rightsInFile(saying(said))).toBeNull();
});

it("takes no more than rights can hold", () => {
  expect(rightsInFile(saying({ usageTerms: "x".repeat(5000) }))?.restrictions).toHaveLength(2000);
});
