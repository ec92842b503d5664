import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { type BlockHandle, blockHandle } from "../blocks/handle.ts";
import { bubble } from "../bubble/bubble.ts";
import { type LinkCard, linkCard } from "../link-card/link-card.ts";
import { LINK_REQUEST } from "../marks/link-request.ts";
import type { EditorServices } from "../services.ts";
import { suggestionCard } from "../suggest/suggestion-card.ts";
import { type Floating, restingSelection } from "./rest.ts";
import { focusFirst } from "./roving.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    floatingTools: {
      /** Moves the focus to the tools of the selection, or of the link at the caret. */
      focusSelectionTools: () => ReturnType;
      /** Hides them; false where none are shown. */
      hideSelectionTools: () => ReturnType;
      /** Opens the menu of the block with the caret. */
      openBlockMenu: () => ReturnType;
    };
  }
}

interface Tools {
  shown: readonly Floating[];
  card: LinkCard | null;
  handle: BlockHandle | null;
  /** Shows at once what the selection calls for. */
  now: () => void;
}

/**
 * The tools over the text: the bubble at a selection, the card at a link, the handle
 * beside a block.
 */
export const floatingTools = (
  services: Pick<EditorServices, "undo" | "onAddComment" | "onWhoWrote">,
) =>
  Extension.create<object, Tools>({
    name: "floatingTools",
    // Escape is theirs before it is anything else's.
    priority: 960,
    addStorage: () => ({ shown: [], card: null, handle: null, now: () => {} }),

    addProseMirrorPlugins() {
      const { editor, storage } = this;
      const rest = restingSelection((view) => {
        storage.card = linkCard(editor, view);
        storage.shown = [
          bubble(editor, view, services),
          storage.card,
          suggestionCard(editor, view),
        ];
        storage.handle = blockHandle(editor, view, services);
        return [...storage.shown, storage.handle];
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
        hideSelectionTools:
          () =>
          ({ dispatch }) => {
            const shown = open(storage);
            for (const { dom } of dispatch ? shown : []) dom.hidden = true;
            return shown.length > 0;
          },
        openBlockMenu:
          () =>
          ({ editor, dispatch }) => {
            if (!editor.isEditable) return false;
            // After this command's own transaction, since opening selects the block.
            if (dispatch) queueMicrotask(() => storage.handle?.open());
            return true;
          },
      };
    },

    addKeyboardShortcuts() {
      const hide = () => this.editor.commands.hideSelectionTools();
      return {
        "Alt-F10": () => this.editor.commands.focusSelectionTools(),
        "Mod-Alt-b": () => this.editor.commands.openBlockMenu(),
        Escape: hide,
      };
    },
  });

const open = ({ shown }: Tools): Floating[] => shown.filter(({ dom }) => !dom.hidden);
