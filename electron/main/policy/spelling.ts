import type { Settings } from "../../../shared/settings/settings.ts";
import { PAGE_SCHEME } from "./schemes.ts";

/** What the session's spell-checker is set to. */
export interface SpellChecking {
  readonly enabled: boolean;
  readonly languages: readonly string[];
  /** Where Chromium fetches a dictionary that it does not have, with a slash at its end. */
  readonly dictionariesFrom: string;
}

/** Chromium's own place, named since what was changed once cannot be set back by an empty address. */
const DICTIONARIES = "https://redirector.gvt1.com/edgedl/chrome/dict/";
/** The page's own scheme, which answers with nothing there: no network is reached. */
const NOWHERE = `${PAGE_SCHEME}://none/`;

const OFF: SpellChecking = { enabled: false, languages: [], dictionariesFrom: NOWHERE };

/**
 * Nothing is checked and no dictionary can be fetched until a person turned it on and, where Chromium
 * has dictionaries of its own (`available` names them), chose one. macOS brings its own and names none.
 */
export function spellChecking(
  { spelling, dictionary }: Pick<Settings, "spelling" | "dictionary">,
  available: readonly string[],
): SpellChecking {
  if (!spelling) return OFF;
  if (available.length === 0) return { ...OFF, enabled: true };
  if (dictionary === null || !available.includes(dictionary)) return OFF;
  return { enabled: true, languages: [dictionary], dictionariesFrom: DICTIONARIES };
}
