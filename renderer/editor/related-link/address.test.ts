import { describe, expect, it } from "vitest";
import { typedAddress } from "./address.ts";

describe("typedAddress", () => {
  it("takes whole addresses as they are", () => {
    expect(typedAddress("https://norhaven.example/pier?day=2")).toBe(
      "https://norhaven.example/pier?day=2",
    );
    expect(typedAddress("mailto:desk@norhaven.example")).toBe("mailto:desk@norhaven.example");
  });

  it("puts https before a bare host", () => {
    expect(typedAddress("norhaven.example/pier")).toBe("https://norhaven.example/pier");
  });

  it("refuses what is no address, or one that could run", () => {
    for (const text of [
      "",
      "the eastern pier",
      "javascript:alert(1)",
      "/pier",
      "data:text/html,x",
    ]) {
      expect(typedAddress(text), text).toBeNull();
    }
  });
});
