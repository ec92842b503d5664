import { expect, it } from "vitest";
import { emptyFields } from "../../../../shared/article/article.ts";
import type { Moment } from "../../../../shared/contract/history.ts";
import { articleIn, taken, textIn } from "./shown-moment.ts";

const line = (type: string, ...texts: string[]) => ({
  type,
  content: texts.map((text) => ({ type: "text", text })),
});
const whole: Moment = {
  place: 4,
  seq: 9,
  version: null,
  at: "2026-03-01T09:00:00.000Z",
  person: "Ada Berg",
  written: 3,
  deleted: 0,
  fields: { ...emptyFields, slug: "fog" },
  blocks: [
    { key: "h", node: line("headline", "Fog") },
    { key: "a", node: line("paragraph", "One.") },
    { key: "b", node: line("paragraph", "Two.") },
  ],
};

it("takes what did not change from the moment that is shown", () => {
  const shown = taken(null, whole);
  const gone = { type: "text", text: "Two.", marks: [{ type: "takenAway" }] };
  const next = taken(shown, {
    ...whole,
    place: 5,
    fields: null,
    blocks: [
      { key: "h", node: null },
      { key: "b", node: { type: "paragraph", content: [gone, { type: "text", text: "Deux." }] } },
    ],
  });
  expect(next.blocks[0]?.node).toBe(shown.blocks[0]?.node);
  expect(articleIn(next)).toMatchObject({ headline: "Fog", dek: null, slug: "fog" });
  expect(articleIn(next).body).toHaveLength(1);
  expect(textIn(next)).toBe("Fog\n\nDeux.");
});

it("does not show a moment that lacks what it builds on", () => {
  expect(() => taken(null, { ...whole, fields: null })).toThrow(RangeError);
  const lacking = { ...whole, blocks: [{ key: "x", node: null }] };
  expect(() => taken(taken(null, whole), lacking)).toThrow(RangeError);
});
