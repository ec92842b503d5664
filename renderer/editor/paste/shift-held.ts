import type { EditorView } from "@tiptap/pm/view";

/** Whether Shift was down at the last key: with it, what is pasted is the plain text that it is. */
export function shiftHeld() {
  let held = false;
  return {
    held: () => held,
    keydown: (_view: EditorView, { shiftKey }: KeyboardEvent) => {
      held = shiftKey;
    },
  };
}
