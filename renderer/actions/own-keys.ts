import type { Settings } from "../../shared/settings/settings.ts";
import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import { ACTIONS } from "./registry.ts";
import { type KeyPress, shownShortcut } from "./shortcut.ts";
import type { Workplace } from "./workplace.ts";

/** The keys that a person gave to actions by name; null takes an action's keys away. */
export type OwnKeys = Settings["shortcuts"];

type Keyed = Pick<Action<Workplace>, "name" | "shortcut" | "heard">;

/** Whether an action's keys can be changed: what has the focus hears the others by itself. */
export function canChangeKeys({ heard }: Keyed): boolean {
  return heard !== "focus";
}

/** The action's keys, a person's own where they gave it some. */
export function keysOf(action: Keyed, own: OwnKeys): string | null {
  const given = canChangeKeys(action) ? own[action.name] : undefined;
  return given === undefined ? action.shortcut : given;
}

/** The keys without what an action has by itself, so that nothing is kept that says nothing. */
export function giveKeys(own: OwnKeys, action: Keyed, keys: string | null): OwnKeys {
  const { [action.name]: _, ...others } = own;
  return keys === action.shortcut ? others : { ...others, [action.name]: keys };
}

const NAMED = /^(?:F\d{1,2}|Arrow(?:Up|Down|Left|Right))$/;
const SIGNS = [",", ".", "/"];

/** The shortcut that is pressed; null while modifiers alone are held, or for keys that make none. */
export function pressedKeys(press: KeyPress, mac: boolean): string | null {
  const key = keyOf(press);
  if (key === null || press.getModifierState("AltGraph")) return null;
  const isSign = SIGNS.includes(key);
  const held = [
    (mac ? press.metaKey : press.ctrlKey) ? "Mod" : "",
    press.altKey ? "Alt" : "",
    press.shiftKey && !isSign ? "Shift" : "",
  ];
  return [...held.filter(Boolean), key].join("+");
}

function keyOf({ key, code, shiftKey }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  if (NAMED.test(key) || SIGNS.includes(key)) return key;
  if (/^\d$/.test(key) && !shiftKey) return key;
  return /^Key([A-Z])$/.exec(code)?.[1] ?? null;
}

/** Browsers and systems do these themselves before a page hears of them. */
const KEPT = ["N", "T", "W", "Q", "R", "L", "H", "M", "Shift+N", "Shift+T", "Shift+W", "Shift+I"];
/** Every text field has these. */
const WRITING = ["C", "X", "V", "Y"];

/** Why an action cannot have these keys, as a sentence; null where it can. */
export function whyNot(keys: string, action: Keyed, own: OwnKeys, mac: boolean): string | null {
  const shown = shownShortcut(keys, mac);
  if (!/^(?:Mod\+|(?:Shift\+)?F\d)/.test(keys)) {
    return say("{shown} would be typed. Press it together with {keys}, or use a function key.", {
      shown,
      keys: shownShortcut("Mod", mac),
    });
  }
  const bare = keys.replace(/^Mod\+/, "");
  if (KEPT.includes(bare))
    return say("{shown} is kept by the browser or the system. Press others.", { shown });
  if (WRITING.includes(bare)) return say("{shown} is needed for writing. Press others.", { shown });
  const holder = ACTIONS.find(
    (one) => one.name !== action.name && [keysOf(one, own), one.also].includes(keys),
  );
  if (holder === undefined) return null;
  return say("{shown} is “{label}” already. Press others, or change those first.", {
    shown,
    label: holder.label.replace("…", ""),
  });
}
