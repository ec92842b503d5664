import { expect, it } from "vitest";
import { isOtherJson } from "./item-head.ts";

it.each([
  ['{"uri":"urn:a","body_html":"<p>x</p>"}', "version 1"],
  ['{ "uri" : "urn:a", "versioncreated" : "2026" }', "version 2"],
  ['{"uri":"urn:a","pubStatus":"usable"}', "version 3"],
  ['{"uri":"urn:a","headlines":[{"value":"cut', "one that was cut off, so that its import says so"],
])("keeps %s, a news item: %s", (head) => {
  expect(isOtherJson("a.JSON", head)).toBe(false);
});

it("tells JSON of anything else by its beginning, and judges no other file", () => {
  for (const head of [
    "",
    "{}",
    '{"name":"x"}',
    '{"uri":"/api"}',
    '{"uri":{},"headlines":{}}',
    '{"headline":"x"}',
    "PK",
  ]) {
    expect(isOtherJson("a.json", head)).toBe(true);
    expect(isOtherJson("a.txt", head)).toBe(false);
  }
});
