import { describe, expect, it } from "vitest";
import { giveKeys, keysOf, pressedKeys, whyNot } from "./own-keys.ts";
import { actionNamed } from "./registry.ts";
import { isPressed, type KeyPress } from "./shortcut.ts";

function press(key: string, code: string, held: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return { key, code, ...none, getModifierState: () => false, ...held };
}

function action(name: string) {
  const found = actionNamed(name);
  if (found === undefined) throw new RangeError(`There is no action ${name}.`);
  return found;
}

const backups = action("desk.backups");
const palette = action("help.palette");
const bold = action("format.bold");

describe("own keys", () => {
  it("take the place of an action's, or take them away", () => {
    expect(keysOf(palette, { "help.palette": "Mod+J" })).toBe("Mod+J");
    expect(keysOf(palette, { "help.palette": null })).toBeNull();
    expect(keysOf(palette, {})).toBe("Mod+K");
  });

  it("leave alone what the editor hears itself", () => {
    expect(keysOf(bold, { "format.bold": "Mod+J" })).toBe("Mod+B");
  });

  it("are forgotten where they say what the action says", () => {
    const own = giveKeys({}, palette, "Mod+J");
    expect(own).toEqual({ "help.palette": "Mod+J" });
    expect(giveKeys(own, palette, "Mod+K")).toEqual({});
  });
});

describe("keys that are pressed", () => {
  it.each([
    [press("j", "KeyJ", { ctrlKey: true }), "Mod+J"],
    [press("J", "KeyJ", { ctrlKey: true, shiftKey: true }), "Mod+Shift+J"],
    [press("ﬂ", "KeyL", { ctrlKey: true, altKey: true }), "Mod+Alt+L"],
    [press("F8", "F8"), "F8"],
    [press("ArrowUp", "ArrowUp", { ctrlKey: true, altKey: true }), "Mod+Alt+ArrowUp"],
    [press("/", "Digit7", { ctrlKey: true, shiftKey: true }), "Mod+/"],
    [press("5", "Digit5", { ctrlKey: true }), "Mod+5"],
  ])("are read as they are heard (%#)", (pressed, keys) => {
    expect(pressedKeys(pressed, false)).toBe(keys);
    expect(isPressed(keys, pressed, false)).toBe(true);
  });

  it.each([
    press("Control", "ControlLeft", { ctrlKey: true }),
    press("%", "Digit5", { ctrlKey: true, shiftKey: true }),
    press("Tab", "Tab", { ctrlKey: true }),
  ])("make none of what cannot be told apart everywhere (%#)", (pressed) => {
    expect(pressedKeys(pressed, false)).toBeNull();
  });
});

describe("keys that are refused", () => {
  it.each([
    ["J", /would be typed/],
    ["Alt+J", /would be typed/],
    ["Mod+T", /kept by the browser/],
    ["Mod+C", /needed for writing/],
    ["Mod+K", /is “Command palette” already/],
    ["Mod+B", /is “Bold” already/],
  ])("%s", (keys, why) => {
    expect(whyNot(keys, backups, {}, false)).toMatch(why);
  });

  it("are free once their action has others, and for the action that has them", () => {
    const own = { "help.palette": "Mod+J" };
    expect(whyNot("Mod+K", backups, own, false)).toBeNull();
    expect(whyNot("Mod+J", backups, own, false)).toMatch(/Command palette/);
    expect(whyNot("Mod+J", palette, own, false)).toBeNull();
  });
});
