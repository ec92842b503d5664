import type { Editor } from "@tiptap/react";
import type { PersonColour } from "../../shared/contract/person-colours.ts";
import type { Presence } from "../../shared/newsroom/presence.ts";
import type { PresenceChannel } from "../bridge/presence.ts";
import { followCaret } from "../editor/carets/own-caret.ts";
import { type RemoteCarets, showCarets } from "../editor/carets/remote-carets.ts";

export interface OthersInArticle {
  readonly channel: PresenceChannel;
  readonly editor: Editor;
  /** Who writes in this window. */
  readonly own: Presence["person"];
  readonly colourOf: (person: { readonly id: string; readonly name: string }) => PersonColour;
}

/**
 * Shows where others stand and tells them where this window stands, for as long as somebody else is
 * here: alone, nothing is worked out at a key. Goes past React, each of whose commits reads the whole
 * focused editor. Returns what ends it.
 */
export function meetOthers({ channel, editor, own, colourOf }: OthersInArticle): () => void {
  const { others, appear } = channel;
  let leave: (() => void) | null = null;
  const show = () => showCarets(editor.view, caretsOf(channel, colourOf));
  const meet = () => {
    if (editor.isDestroyed) return;
    show();
    if (others.get().size > 0) {
      leave ??= followCaret(editor, (caret) => {
        appear({ person: own, caret });
        // What was written here may have taken a caret away that still has a place.
        show();
      });
      return;
    }
    leave?.();
    leave = null;
    appear({ person: own, caret: null });
  };
  meet();
  const stop = others.subscribe(meet);
  editor.view.dom.addEventListener("compositionend", later);
  function later() {
    // The editor takes in what was composed after this event.
    setTimeout(show);
  }
  return () => {
    stop();
    leave?.();
    if (editor.isDestroyed) return;
    editor.view.dom.removeEventListener("compositionend", later);
    showCarets(editor.view, new Map());
  };
}

const made = new WeakMap<object, RemoteCarets>();

/** The same object for the same others, so that what is shown already is not drawn anew. */
function caretsOf(
  { others }: PresenceChannel,
  colourOf: OthersInArticle["colourOf"],
): RemoteCarets {
  const now = others.get();
  const known = made.get(now);
  if (known !== undefined) return known;
  const carets: RemoteCarets = new Map(
    [...now].flatMap(([client, { person, caret }]) => {
      const { name, colour } = person;
      return caret === null
        ? []
        : [[client, { name, colour: colour ?? colourOf(person), caret }] as const];
    }),
  );
  made.set(now, carets);
  return carets;
}
