import type { ContextMenuParams, MenuItemConstructorOptions } from "electron";

/** What the menu of a place in the page is made from. */
type Pressed = Pick<ContextMenuParams, "isEditable" | "misspelledWord" | "dictionarySuggestions">;

export interface SpellingDeeds {
  readonly replace: (word: string) => void;
  readonly learn: (word: string) => void;
}

const SEPARATOR = { type: "separator" } as const;
const EDITING = [{ role: "cut" }, { role: "copy" }, { role: "paste" }] as const;

/** Over a word that the dictionary does not know: what it offers instead. Null where nothing is written. */
export function spellingMenu(
  { isEditable, misspelledWord, dictionarySuggestions }: Pressed,
  { replace, learn }: SpellingDeeds,
): MenuItemConstructorOptions[] | null {
  if (!isEditable) return null;
  if (misspelledWord === "") return [...EDITING];
  const offered = dictionarySuggestions.map((word) => ({
    label: word.replaceAll("&", "&&"),
    click: () => replace(word),
  }));
  const none = { label: "No suggestions", enabled: false };
  return [
    ...(offered.length === 0 ? [none] : offered),
    SEPARATOR,
    { label: "Add to the dictionary", click: () => learn(misspelledWord) },
    SEPARATOR,
    ...EDITING,
  ];
}
