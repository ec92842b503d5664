import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { bubble } from "../bubble/bubble.ts";
import { type LinkCard, linkCard } from "../link-card/link-card.ts";
import { LINK_REQUEST } from "../marks/link-request.ts";
import { type Floating, restingSelection } from "./rest.ts";
import { focusFirst } from "./roving.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    floatingTools: {
      /** Moves the focus to the tools of the selection, or of the link at the caret. */
      focusSelectionTools: () => ReturnType;
    };
  }
}

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

  addCommands() {
    const { storage } = this;
    return {
      focusSelectionTools:
        () =>
        ({ dispatch }) => {
          if (!dispatch) return true;
          storage.now();
          const [first] = open(storage);
          if (first !== undefined) focusFirst(first.dom);
          return first !== undefined;
        },
    };
  },

  addKeyboardShortcuts() {
    return {
      "Alt-F10": () => this.editor.commands.focusSelectionTools(),
      Escape: () => {
        const shown = open(this.storage);
        for (const { dom } of shown) dom.hidden = true;
        return shown.length > 0;
      },
    };
  },
});

const open = ({ shown }: Tools): Floating[] => shown.filter(({ dom }) => !dom.hidden);
