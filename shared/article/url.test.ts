import { expect, test } from "vitest";
import { safeUrl } from "./url.ts";

test("it lets https, http and mailto stand", () => {
  expect(safeUrl(" https://example.org/a b ")).toBe("https://example.org/a%20b");
  expect(safeUrl("http://example.org")).toBe("http://example.org/");
  expect(safeUrl("mailto:desk@example.org")).toBe("mailto:desk@example.org");
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "vbscript:x",
  "stet-asset://photo/x",
  "//example.org",
  "/path",
  "example.org",
  "",
])("it refuses %j", (address) => {
  expect(safeUrl(address)).toBeNull();
});
