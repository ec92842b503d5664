import { expect, it } from "vitest";
import { nodeElements } from "../article/schema.ts";
import { ATTRIBUTE_NAMES, compareAttributes, NOT_COMPARED } from "./attributes.ts";

it("has a name for every attribute of the schema that it does not leave out", () => {
  const known = nodeElements.flatMap(({ spec }) => Object.keys(spec.attrs ?? {}));
  const unnamed = known.filter((name) => !NOT_COMPARED.has(name) && !(name in ATTRIBUTE_NAMES));
  expect(unnamed).toEqual([]);
});

const photo = (attrs: Record<string, unknown>) => ({ type: "photo", attrs });

it("tells credit and alt text, and nothing that only the desk notes", () => {
  const before = photo({ id: "a", photographer: "Lea Brandt", alt: null, creditFrom: "asset" });
  const after = photo({ id: "a", photographer: "Ola Ness", alt: "A crane", creditFrom: "use" });
  expect(compareAttributes(before, after)).toEqual([
    { name: "alt", before: null, after: "A crane" },
    { name: "photographer", before: "Lea Brandt", after: "Ola Ness" },
  ]);
});

it("takes an attribute that an older Stet did not write as the schema has it", () => {
  expect(compareAttributes({ type: "heading" }, { type: "heading", attrs: { level: 2 } })).toEqual(
    [],
  );
});

it("lists of a new block what is not as on every new one", () => {
  expect(compareAttributes(null, { type: "heading", attrs: { level: 3 } })).toEqual([
    { name: "level", before: null, after: "3" },
  ]);
  expect(compareAttributes(null, { type: "heading", attrs: { level: 2 } })).toEqual([]);
});
