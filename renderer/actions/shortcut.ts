/** What of a key press a shortcut is held against. */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "getModifierState"
>;

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: "⌘", Alt: "⌥", Shift: "⇧" };
const KEY_SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  Delete: "Del",
};

/**
 * Whether the press is the shortcut. AltGr, which types letters in many languages and looks like
 * Ctrl+Alt, never is one.
 */
export function isPressed(shortcut: string, press: KeyPress, mac: boolean): boolean {
  if (press.getModifierState("AltGraph")) return false;
  const parts = shortcut.split("+");
  const key = parts.at(-1) ?? "";
  const has = (modifier: string) => parts.includes(modifier);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (mod !== has("Mod") || other || press.altKey !== has("Alt")) return false;
  // "/" needs Shift on many keyboards, so Shift counts only beside letters and named keys.
  if (/^\w/.test(key) && press.shiftKey !== has("Shift")) return false;
  // With Alt held, macOS reports the letter that Alt types, not the one on the key.
  const code = key === "," ? "Comma" : `Key${key}`;
  // "+" stands on the key of "=" where it has none of its own.
  if (key === "=" && press.key === "+") return true;
  return press.key.toLowerCase() === key.toLowerCase() || press.code === code;
}

/** As a person reads it: "⌘⇧Z" on macOS, "Ctrl+Shift+Z" elsewhere. */
export function shownShortcut(shortcut: string, mac: boolean): string {
  const parts = shortcut.split("+").map((part) => {
    const sign = KEY_SIGNS[part] ?? part;
    if (mac) return MAC_SIGNS[part] ?? sign;
    return part === "Mod" ? "Ctrl" : sign;
  });
  return parts.join(mac ? "" : "+");
}

/** In Electron's form: "CmdOrCtrl+Alt+Down". */
export function accelerator(shortcut: string): string {
  return shortcut.replace(/^Mod/, "CmdOrCtrl").replace("Arrow", "");
}

export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");
