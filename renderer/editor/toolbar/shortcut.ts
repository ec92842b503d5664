const MAC: Readonly<Record<string, string>> = { Mod: "⌘", Shift: "⇧", Alt: "⌥" };
const ARROWS: Readonly<Record<string, string>> = { ArrowUp: "↑", ArrowDown: "↓" };

/** A shortcut as this platform writes it: "⌘⇧K" on a Mac, "Ctrl+Shift+K" elsewhere. */
export function keys(shortcut: string, isMac = /mac/i.test(navigator.userAgent)): string {
  const parts = shortcut.split("+").map((part) => ARROWS[part] ?? part);
  if (isMac) return parts.map((part) => MAC[part] ?? part).join("");
  return parts.map((part) => (part === "Mod" ? "Ctrl" : part)).join("+");
}
