import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { bubble } from "../bubble/bubble.ts";
import { type LinkCard, linkCard } from "../link-card/link-card.ts";
import { LINK_REQUEST } from "../marks/link-request.ts";
import { type Floating, restingSelection } from "./rest.ts";
import { focusFirst } from "./roving.ts";

interface Tools {
  shown: readonly Floating[];
  card: LinkCard | null;
  /** Shows at once what the selection calls for. */
  now: () => void;
}

/** The tools over the text: the bubble at a selection, the card at a link. */
export const FloatingTools = Extension.create<object, Tools>({
  name: "floatingTools",
  // Escape is theirs before it is anything else's.
  priority: 960,
  addStorage: () => ({ shown: [], card: null, now: () => {} }),

  addProseMirrorPlugins() {
    const { editor, storage } = this;
    const rest = restingSelection((view) => {
      storage.card = linkCard(editor, view);
      storage.shown = [bubble(editor, view), storage.card];
      return storage.shown;
    });
    storage.now = rest.now;
    const requests = new Plugin({
      props: { handleDOMEvents: { [LINK_REQUEST]: () => storage.card?.edit() } },
    });
    return [rest.plugin, requests];
  },

  addKeyboardShortcuts() {
    const { storage } = this;
    const open = () => storage.shown.filter(({ dom }) => !dom.hidden);
    return {
      "Alt-F10": () => {
        storage.now();
        const [first] = open();
        if (first !== undefined) focusFirst(first.dom);
        return first !== undefined;
      },
      Escape: () => {
        const shown = open();
        for (const { dom } of shown) dom.hidden = true;
        return shown.length > 0;
      },
    };
  },
});
