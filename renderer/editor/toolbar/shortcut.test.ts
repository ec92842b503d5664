import { describe, expect, it } from "vitest";
import { keys } from "./shortcut.ts";

describe("keys", () => {
  it("writes a shortcut as the platform does", () => {
    expect(keys("Mod+Shift+K", true)).toBe("⌘⇧K");
    expect(keys("Mod+Shift+K", false)).toBe("Ctrl+Shift+K");
    expect(keys("Alt+Shift+ArrowDown", false)).toBe("Alt+Shift+↓");
  });
});
