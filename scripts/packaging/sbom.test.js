import { expect, it } from "vitest";
import { ROOT } from "../setup/project.js";
import { licencesOf } from "./licences.js";
import { partsOf } from "./parts.js";
import { billOfMaterials } from "./sbom.js";

const parts = partsOf(ROOT);
const bill = billOfMaterials(ROOT, parts);

it("names every part that licences are shown of, once", () => {
  const listed = licencesOf(parts).map(({ name, version }) => `${name}@${version}`);
  expect(bill.components.map(({ name, version }) => `${name}@${version}`)).toEqual(listed);
});

it("says where each comes from, under which licence, and by which bytes", () => {
  const react = bill.components.find(({ name }) => name === "react");
  expect(react).toMatchObject({
    purl: expect.stringMatching(/^pkg:npm\/react@\d+\.\d+\.\d+$/),
    licenses: [{ license: { id: "MIT" } }],
    hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
  });
  const tiptap = bill.components.find(({ name }) => name === "@tiptap/core");
  expect(tiptap.purl).toMatch(/^pkg:npm\/%40tiptap\/core@/);
  expect(bill.components.filter(({ hashes }) => hashes === undefined)).toEqual([]);
});

it("is the same for the same parts", () => {
  expect(JSON.stringify(billOfMaterials(ROOT, partsOf(ROOT)))).toBe(JSON.stringify(bill));
});
