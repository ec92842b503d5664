import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

test.each([
  ["  The\u0000 crane\r\nat\u00a0dawn ", "The crane at dawn"],
  ["<p onclick='x()'>The <b>crane</b></p>", "The crane"],
  ["<script>alert(1)", "alert(1)"],
  ["3 < 5 &amp; 5 > 3", "3 < 5 & 5 > 3"],
  ["Lea \u202eBrandt", "Lea Brandt"],
  ["&lt;b&gt;", "&lt;b&gt;"],
  [" \u0007 ", null],
  ["", null],
])("it makes %j plain", (value, expected) => {
  expect(cleanText(value, 100)).toBe(expected);
});

test("it cuts a value of a megabyte short, and never inside a character", () => {
  expect(cleanText("x".repeat(1_000_000), 10)).toBe("xxxxxxxxx…");
  expect(cleanText("🏗".repeat(20), 10)?.isWellFormed()).toBe(true);
});

test("it lets no markup and no control character through, whatever is written", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("<", ">", "<img src=x>", "</", "\u0000"),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = cleanText(pieces.join(""), 200) ?? "";
      expect(text).not.toMatch(/<\/?[a-z!?]|\p{Cc}/iu);
      expect(text.length).toBeLessThanOrEqual(200);
    }),
  );
});
