import type { EditorState } from "@tiptap/pm/state";
import { countWords } from "../../../shared/article/words.ts";
import { say } from "../../../shared/words/say.ts";

/** How much text is selected. Spaces are characters, ends of blocks are not. */
export interface SelectionCounts {
  readonly words: number;
  readonly characters: number;
}

/** Null where no text is selected. Reads all that is selected: for a pause, not for each key. */
export function selectionCounts({ doc, selection }: EditorState): SelectionCounts | null {
  if (selection.empty) return null;
  const text = doc.textBetween(selection.from, selection.to, "\n", () => "\n").normalize("NFC");
  let characters = 0;
  for (const character of text) if (character !== "\n") characters += 1;
  return characters === 0 ? null : { words: countWords(text), characters };
}

/** As a person reads it: "2 words, 9 characters". */
export function countsInWords({ words, characters }: SelectionCounts): string {
  return say(
    "{words, plural, one {# word} other {# words}}, {characters, plural, one {# character} other {# characters}}",
    { words, characters },
  );
}
