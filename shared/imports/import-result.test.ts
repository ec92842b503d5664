import { expect, test } from "vitest";
import { addAudit, countAudit, placePhotos } from "./import-result.ts";

test("it counts each kind once, in the order in which they are told", () => {
  const counted = countAudit(["missingPhoto", "ageBanner", "missingPhoto"]);
  expect(counted).toEqual([
    { kind: "ageBanner", count: 1 },
    { kind: "missingPhoto", count: 2 },
  ]);
  expect(addAudit(counted, ["ageBanner", "encoding"])).toEqual([
    { kind: "ageBanner", count: 2 },
    { kind: "encoding", count: 1 },
    { kind: "missingPhoto", count: 2 },
  ]);
});

test("it places pictures by block, in quotes too, and takes away what cannot be had", () => {
  const photo = (id: string, asset: string | null) => ({ type: "photo", attrs: { id, asset } });
  const body = [
    photo("a", null),
    { type: "blockquote", content: [photo("b", "old"), photo("c", "old")] },
  ];
  const placed = placePhotos(
    body,
    new Map([
      ["a", "new"],
      ["b", null],
    ]),
  );
  expect(placed).toEqual([
    photo("a", "new"),
    { type: "blockquote", content: [photo("b", null), photo("c", "old")] },
  ]);
});
