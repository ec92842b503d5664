import type { ChainedCommands, Command, Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { scrollerOf } from "../floating/place.ts";
import { focusFirst, rovingFocus } from "../floating/roving.ts";
import { INSERTABLES } from "../insertables.ts";
import type { EditorServices } from "../services.ts";
import { keys } from "../toolbar/shortcut.ts";
import { beOwnStep } from "./own-step.ts";

interface Entry {
  readonly label: string;
  readonly shortcut: string | null;
  readonly run: (chain: ChainedCommands) => ChainedCommands;
}

const DEEDS: readonly Entry[] = [
  { label: say("Move up"), shortcut: "Alt+ArrowUp", run: (chain) => chain.moveBlockUp() },
  { label: say("Move down"), shortcut: "Alt+ArrowDown", run: (chain) => chain.moveBlockDown() },
  {
    label: say("Duplicate"),
    shortcut: "Alt+Shift+ArrowDown",
    run: (chain) => chain.duplicateBlockDown(),
  },
  { label: "Delete", shortcut: null, run: (chain) => chain.deleteBlock() },
];

const COMMENT = { label: say("Comment…"), shortcut: "Mod+Alt+M" };
const WHO_WROTE = { label: say("Who wrote this, when…"), shortcut: "Mod+Alt+Shift+W" };

/** Left free at the edge of the window, in CSS pixels. */
const EDGE = 6;

/** What running text can become. */
const TURNED = new Set(["paragraph", "heading", "bulletList", "orderedList", "blockquote"]);

const FORMS: readonly Entry[] = [
  {
    label: say("Paragraph"),
    shortcut: "Mod+Alt+0",
    run: (chain) => chain.command(selectWords).setParagraph(),
  },
  ...INSERTABLES.filter(({ menu, name }) => menu === "format" && name !== "format.tk").map(
    ({ label, shortcut, insert }): Entry => ({
      label,
      shortcut,
      run: (chain) => insert(chain.command(selectWords)),
    }),
  ),
];

/** Selects the words of the selected block, which the commands of the toolbar then turn. */
const selectWords: Command = ({ tr, commands }) => {
  const { from, to, $from } = tr.selection;
  const isText = $from.nodeAfter?.isTextblock === true;
  tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)));
  return isText || commands.clearNodes();
};

/** What the menu needs beside the editor. */
export type BlockServices = Pick<EditorServices, "undo" | "onWhoWrote" | "onAddComment">;

/** What can be done with the selected block. */
export function blockMenu(
  editor: Editor,
  view: EditorView,
  { undo, onWhoWrote, onAddComment }: BlockServices,
) {
  const turnInto = element(
    "div",
    { role: "group", "aria-label": say("Turn into"), class: "block-forms" },
    element("span", { class: "block-forms-title", "aria-hidden": "true" }, say("Turn into")),
  );
  const dom = element("div", {
    class: "floating block-menu",
    role: "menu",
    "aria-label": say("Block"),
  });
  dom.hidden = true;
  const leave = () => {
    dom.hidden = true;
    view.focus();
  };
  const item = ({ label, shortcut }: Pick<Entry, "label" | "shortcut">, press: () => void) => {
    const made = element(
      "button",
      { type: "button", role: "menuitem", tabindex: "-1" },
      element("span", {}, label),
      ...(shortcut === null ? [] : [element("kbd", {}, keys(shortcut))]),
    );
    made.addEventListener("click", () => {
      leave();
      press();
    });
    return made;
  };
  const button = (entry: Entry) =>
    item(entry, () => {
      beOwnStep(undo);
      entry.run(editor.chain()).run();
    });
  turnInto.append(...FORMS.map(button));
  const others = [item(COMMENT, onAddComment), item(WHO_WROTE, onWhoWrote)];
  dom.append(...DEEDS.map(button), ...others, turnInto);
  rovingFocus(dom, { across: false, leave });
  dom.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && dom.contains(relatedTarget))) dom.hidden = true;
  });
  let isKeptFitting = false;
  const open = () => {
    dom.hidden = false;
    const block = view.state.selection.$from.nodeAfter;
    turnInto.hidden = block === null || !TURNED.has(block.type.name);
    fitOnScreen(dom);
    if (!isKeptFitting) keepFitting(dom, view);
    isKeptFitting = true;
    focusFirst(dom);
  };
  return { dom, open, isOpen: () => !dom.hidden };
}

/** Fits the open menu again whenever the article moves below it, e.g. since the toolbar took a row more. */
function keepFitting(menu: HTMLElement, view: EditorView): void {
  const observer = new ResizeObserver(() => {
    if (!menu.hidden) fitOnScreen(menu);
  });
  observer.observe(view.dom);
  const scroller = scrollerOf(view.dom);
  if (scroller !== null) observer.observe(scroller);
}

/** Below its handle, else above it; where neither side has room for all of it, it scrolls on the larger. */
function fitOnScreen(menu: HTMLElement): void {
  menu.classList.remove("is-above");
  menu.style.removeProperty("max-block-size");
  const below = menu.getBoundingClientRect();
  if (below.bottom <= innerHeight) return;
  menu.classList.add("is-above");
  const above = menu.getBoundingClientRect();
  if (above.top >= 0) return;
  const room = { below: innerHeight - below.top, above: above.bottom };
  menu.classList.toggle("is-above", room.above > room.below);
  menu.style.setProperty("max-block-size", `${Math.max(room.above, room.below) - EDGE}px`);
}
