const SIGNS: Readonly<Record<string, string>> = { Ctrl: "Mod", "↑": "ArrowUp", "↓": "ArrowDown" };
const KEYS = /^(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z0-9]|[↑↓/.,])$|^(?:(?:Ctrl|Alt|Shift)\+)*F\d\d?$/;

/** "Ctrl+Alt+↓" in a page as an action writes it, "Mod+Alt+ArrowDown"; null for what is no keys. */
export function readKeys(written: string): string | null {
  if (!KEYS.test(written)) return null;
  return written
    .split("+")
    .map((part) => SIGNS[part] ?? part)
    .join("+");
}
