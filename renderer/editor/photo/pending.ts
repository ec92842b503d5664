import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { readCaretOnScreen } from "../keys/caret-on-screen.ts";
import type { Place } from "./insert.ts";
import { positionBelow } from "./place.ts";

/** A picture on its way into the desk. It is no part of the document until it is in. */
interface PendingPhoto {
  readonly name: string;
  readonly below: Place;
  /** Its place among several, and what ends the taking in after it. */
  readonly lot?: { readonly at: number; readonly of: number; readonly cancel: () => void };
}

type Change = { readonly add: PendingPhoto } | { readonly remove: PendingPhoto };

const key = new PluginKey<readonly PendingPhoto[]>("pendingPhotos");

/** Shows for each picture being taken in a bar where it will stand. */
export function pendingPhotos(): Plugin<readonly PendingPhoto[]> {
  return new Plugin<readonly PendingPhoto[]>({
    key,
    state: {
      init: () => [],
      apply: (transaction, pending) => {
        const change: Change | undefined = transaction.getMeta(key);
        if (change === undefined) return pending;
        return "add" in change
          ? [...pending, change.add]
          : pending.filter((photo) => photo !== change.remove);
      },
    },
    props: { decorations: (state) => bars(state) },
  });
}

export function announcePending(view: EditorView, photo: PendingPhoto): PendingPhoto {
  readCaretOnScreen(view);
  view.dispatch(view.state.tr.setMeta(key, { add: photo } satisfies Change));
  return photo;
}

export function forgetPending(view: EditorView, photo: PendingPhoto): void {
  readCaretOnScreen(view);
  view.dispatch(view.state.tr.setMeta(key, { remove: photo } satisfies Change));
}

function bars(state: EditorState): DecorationSet | null {
  const pending = key.getState(state) ?? [];
  if (pending.length === 0) return null;
  const widgets = pending.map((photo) => {
    const position = positionBelow(state.doc, photo.below) ?? state.doc.content.size;
    return Decoration.widget(position, () => bar(photo), { key: photo.name });
  });
  return DecorationSet.create(state.doc, widgets);
}

function bar({ name, lot }: PendingPhoto): HTMLElement {
  const words =
    lot === undefined
      ? say("Taking in {name}", { name })
      : say("Taking in {name} ({number} of {count})", { name, number: lot.at + 1, count: lot.of });
  const line = element("progress", {
    "aria-label": words,
    max: lot === undefined ? null : String(lot.of),
    value: lot === undefined ? null : String(lot.at),
  });
  const parts = [words, line, ...(lot === undefined ? [] : [cancelButton(lot.cancel)])];
  return element("div", { class: "photo-pending", role: "status" }, ...parts);
}

function cancelButton(cancel: () => void): HTMLElement {
  const button = element("button", { type: "button" }, say("Cancel"));
  button.addEventListener("click", () => {
    button.disabled = true;
    cancel();
  });
  return button;
}
