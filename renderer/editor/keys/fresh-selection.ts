import { Plugin } from "@tiptap/pm/state";

/** Keys that act on the selection without a modifier. What types a character is the browser's. */
const DEEDS: ReadonlySet<string> = new Set(["Backspace", "Delete", "Enter", "Tab"]);

/**
 * Has a key act on the selection that is on the screen. The browser tells of a moved caret only
 * with its next task, so that a key pressed at once after another would still find the old one.
 */
export function freshSelection(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view, event) => {
          const isDeed = DEEDS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey;
          if (isDeed && !event.isComposing) {
            view.dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
          }
          return false;
        },
      },
    },
  });
}
