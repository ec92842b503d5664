import { describe, expect, it } from "vitest";
import { accelerator, isPressed, type KeyPress, shownShortcut } from "./shortcut.ts";

function press(key: string, held: Partial<KeyPress> = {}, altGraph = false): KeyPress {
  return {
    key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    getModifierState: (name) => name === "AltGraph" && altGraph,
    ...held,
  };
}

describe("a shortcut", () => {
  it("is Ctrl elsewhere and Cmd on a Mac", () => {
    expect(isPressed("Mod+K", press("k", { ctrlKey: true }), false)).toBe(true);
    expect(isPressed("Mod+K", press("k", { metaKey: true }), false)).toBe(false);
    expect(isPressed("Mod+K", press("k", { metaKey: true }), true)).toBe(true);
    expect(isPressed("Mod+K", press("k", { ctrlKey: true }), true)).toBe(false);
  });

  it("needs exactly its modifiers", () => {
    expect(isPressed("Mod+Z", press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(isPressed("Mod+Shift+Z", press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe(
      true,
    );
    expect(isPressed("Mod+K", press("k", { ctrlKey: true, altKey: true }), false)).toBe(false);
  });

  it("is not set off by AltGr, which types letters", () => {
    const held = { ctrlKey: true, altKey: true };
    expect(isPressed("Mod+Alt+N", press("n", held), false)).toBe(true);
    expect(isPressed("Mod+Alt+N", press("ń", { ...held, code: "KeyN" }, true), false)).toBe(false);
  });

  it("finds the key that macOS hides behind Alt", () => {
    const held = { metaKey: true, altKey: true, code: "KeyN" };
    expect(isPressed("Mod+Alt+N", press("˜", held), true)).toBe(true);
  });

  it("takes a slash from keyboards that need Shift for it", () => {
    expect(isPressed("Mod+/", press("/", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  });

  it("is shown as the platform writes it", () => {
    expect(shownShortcut("Mod+Shift+Z", false)).toBe("Ctrl+Shift+Z");
    expect(shownShortcut("Mod+Alt+ArrowDown", true)).toBe("⌘⌥↓");
    expect(accelerator("Mod+Alt+ArrowDown")).toBe("CmdOrCtrl+Alt+Down");
  });
});
