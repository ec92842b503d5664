import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { pausing } from "../pulse/pausing.ts";

/** After a key the selection is at rest when so many milliseconds have passed. */
const BEAT = 250;

/** Something that floats over the text while nothing is being typed or selected. */
export interface Floating {
  readonly dom: HTMLElement;
  /** The selection has come to rest: the time to look things up and to show oneself. */
  readonly onRest: () => void;
  /** Something is being typed or selected. Called at each key: it may hide, and no more. */
  readonly onStir: () => void;
  readonly destroy?: () => void;
}

export interface Rest {
  readonly plugin: Plugin;
  /** Does not wait for the beat. */
  readonly now: () => void;
}

/**
 * Tells what floats when the selection rests: at once when the pointer lets go of it, after a beat
 * when it was made by key, never while the person types or composes.
 */
export function restingSelection(make: (view: EditorView) => readonly Floating[]): Rest {
  let now = () => {};
  const plugin = new Plugin({
    view: (view) => {
      const floating = make(view);
      view.dom.parentElement?.append(...floating.map(({ dom }) => dom));
      const pointer = heldPointer(view, { onPress: stir, onRelease: () => now() });
      now = () => {
        if (pointer.isHeld() || view.composing || view.isDestroyed || !view.hasFocus()) return;
        for (const { onRest } of floating) onRest();
      };
      const beat = pausing(BEAT, () => now());
      function stir() {
        for (const { onStir } of floating) onStir();
        if (!pointer.isHeld()) beat.start();
      }
      const leave = ({ relatedTarget }: FocusEvent) => {
        if (!floating.some(({ dom }) => dom.contains(relatedTarget as Node | null))) stir();
      };
      view.dom.addEventListener("blur", leave);
      view.dom.addEventListener("focus", beat.start);
      return {
        update: ({ state }, before) => {
          if (state.doc !== before.doc || !state.selection.eq(before.selection)) stir();
        },
        destroy: () => {
          beat.stop();
          pointer.stop();
          view.dom.removeEventListener("blur", leave);
          view.dom.removeEventListener("focus", beat.start);
          for (const each of floating) {
            each.destroy?.();
            each.dom.remove();
          }
        },
      };
    },
  });
  return { plugin, now: () => now() };
}

/** Whether the pointer is held down in the text, selecting. */
function heldPointer(view: EditorView, on: { onPress: () => void; onRelease: () => void }) {
  let held = false;
  const press = () => {
    held = true;
    on.onPress();
  };
  const release = () => {
    if (!held) return;
    held = false;
    // The editor reads the selection after this event.
    requestAnimationFrame(on.onRelease);
  };
  const { ownerDocument } = view.dom;
  view.dom.addEventListener("pointerdown", press);
  for (const name of ["pointerup", "pointercancel", "dragend"]) {
    ownerDocument.addEventListener(name, release);
  }
  const stop = () => {
    view.dom.removeEventListener("pointerdown", press);
    for (const name of ["pointerup", "pointercancel", "dragend"]) {
      ownerDocument.removeEventListener(name, release);
    }
  };
  return { isHeld: () => held, stop };
}
