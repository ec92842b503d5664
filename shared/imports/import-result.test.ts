import { expect, test } from "vitest";
import { placePhotos } from "./import-result.ts";

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
