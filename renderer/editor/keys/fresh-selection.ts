import { Plugin } from "@tiptap/pm/state";
import { readCaretOnScreen } from "./caret-on-screen.ts";

/** Keys that act on the selection without a modifier, beside those that type a character. */
const DEEDS: ReadonlySet<string> = new Set(["Backspace", "Delete", "Enter", "Tab"]);

/** A character is the browser's to type; what is made of it, as a menu of "/", goes by the selection. */
const typesCharacter = ({ key }: KeyboardEvent): boolean => [...key].length === 1;

/**
 * Has a key act on the selection that is on the screen. The browser tells of a moved caret only
 * with its next task, so that a key pressed at once after another would still find the old one.
 */
export function freshSelection(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view, event) => {
          const isDeed =
            DEEDS.has(event.key) ||
            typesCharacter(event) ||
            event.ctrlKey ||
            event.metaKey ||
            event.altKey;
          if (isDeed && !event.isComposing) readCaretOnScreen(view);
          return false;
        },
      },
    },
  });
}
