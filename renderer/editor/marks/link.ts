import { getMarkRange, Mark } from "@tiptap/core";
import type { MarkType } from "@tiptap/pm/model";
import { Plugin, type Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { safeUrl } from "../../../shared/article/url.ts";
import { fromShared } from "../article-schema.ts";
import { shiftHeld } from "../paste/shift-held.ts";
import { askForLink } from "./link-request.ts";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    link: {
      /** Links the selection, or the link at the caret, to an address that an article may hold. */
      setLink: (address: string) => ReturnType;
      /** Takes the link at the caret or in the selection away; its words stay. */
      unsetLink: () => ReturnType;
    };
  }
}

export const link = Mark.create({
  name: "link",
  ...fromShared,
  keepOnSplit: false,

  addCommands() {
    return {
      setLink:
        (address) =>
        ({ tr, dispatch }) => {
          const href = safeUrl(address);
          const range = toLink(tr.selection, this.type);
          if (href === null || range === null) return false;
          // The selection stays as it is, so that the caret does not leave a link that is changed.
          dispatch?.(tr.addMark(range.from, range.to, this.type.create({ href })));
          return true;
        },
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    };
  },

  addKeyboardShortcuts() {
    return {
      "Mod-Shift-k": () => {
        askForLink(this.editor.view.dom);
        return true;
      },
    };
  },

  addProseMirrorPlugins() {
    const shift = shiftHeld();
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: shift.keydown,
          },
          handleClick: (view, position, event) =>
            (event.ctrlKey || event.metaKey) && openLinkAt(view, position),
          handlePaste: (view, event) => {
            const address = event.clipboardData?.getData("text/plain").trim() ?? "";
            return (
              !shift.held() &&
              isOneAddress(address) &&
              this.editor.isEditable &&
              linkSelection(view, address)
            );
          },
        },
      }),
    ];
  },
});

/** The whole link that holds the selection, else what is selected; null at a bare caret. */
function toLink({ $from, from, to, empty }: Selection, type: MarkType) {
  const link = getMarkRange($from, type);
  if (link !== undefined && link.from <= from && to <= link.to) return link;
  return empty ? null : { from, to };
}

const isOneAddress = (text: string) => /^(https?:\/\/|mailto:)\S+$/i.test(text);

/** An address pasted over words of one block becomes their link. */
function linkSelection(view: EditorView, address: string): boolean {
  const { selection, schema, tr } = view.state;
  const href = safeUrl(address);
  const { $from, $to, empty, from, to } = selection;
  if (empty || href === null || !$from.sameParent($to) || !$from.parent.isTextblock) return false;
  view.dispatch(tr.addMark(from, to, schema.mark("link", { href })).setMeta("paste", true));
  return true;
}

function openLinkAt(view: EditorView, position: number): boolean {
  const type = view.state.schema.marks.link;
  const range = type && getMarkRange(view.state.doc.resolve(position), type);
  const mark = range && type.isInSet(view.state.doc.nodeAt(range.from)?.marks ?? []);
  if (!mark) return false;
  window.open(mark.attrs.href, "_blank", "noopener,noreferrer");
  return true;
}
