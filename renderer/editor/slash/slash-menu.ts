import { type Editor, Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { matching } from "../../../shared/text/match.ts";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { type OptionList, optionList } from "../fields/option-list.ts";
import { frameOf, placeBelow } from "../floating/place.ts";
import { INSERTABLES, type Insertable } from "../insertables.ts";
import type { EditorServices } from "../services.ts";
import { keys } from "../toolbar/shortcut.ts";
import { close, follow, open, opensAt, type Slash, slashKey } from "./slash-state.ts";

/**
 * "/" at the start of a paragraph or after a space opens a list of what can be inserted, which what
 * is typed next narrows. What is picked takes the place of "/…" in one step of undo; what is not
 * picked stays text.
 */
export function slashMenu({ undo }: Pick<EditorServices, "undo">) {
  return Extension.create({
    name: "slashMenu",
    // Its keys come before those of the article.
    priority: 1000,
    addProseMirrorPlugins() {
      const pick = (insertable: Insertable) => {
        undo.stopCapturing();
        insert(this.editor, insertable);
      };
      return [slashPlugin(pick)];
    },
  });
}

function slashPlugin(pick: (insertable: Insertable) => void): Plugin<Slash | null> {
  let list: OptionList<Insertable> | null = null;
  return new Plugin<Slash | null>({
    key: slashKey,
    state: { init: () => null, apply: follow },
    props: {
      handleTextInput: (view, from, to, typed) => {
        if (typed !== "/" || view.composing || !opensAt(view.state, from, to)) return false;
        view.dispatch(open(view.state, from, to).scrollIntoView());
        return true;
      },
      handleKeyDown: (view, event) =>
        list?.press(event, () => view.dispatch(close(view.state.tr))) ?? false,
      handleDOMEvents: {
        blur: (view) => {
          if (slashKey.getState(view.state)) view.dispatch(close(view.state.tr));
        },
      },
    },
    view: (view) => {
      const shown = listOf(view, pick);
      list = shown;
      frameOf(view).append(shown.dom);
      return {
        update: (_view, before) => show(view, shown, slashKey.getState(before) ?? null),
        destroy: () => shown.dom.remove(),
      };
    },
  });
}

function listOf(view: EditorView, pick: (insertable: Insertable) => void) {
  const list = optionList<Insertable>({
    owner: view.dom,
    label: say("Insert"),
    className: "floating slash-menu",
    face: ({ label, hint, shortcut }) => [
      element("span", { class: "slash-label" }, label),
      element("span", { class: "slash-hint" }, hint),
      ...(shortcut === null ? [] : [element("kbd", {}, keys(shortcut))]),
    ],
    pick,
  });
  // What scrolls must be within a key's reach, though here it never needs the focus.
  list.dom.tabIndex = 0;
  list.dom.addEventListener("mousedown", (event) => event.preventDefault());
  return list;
}

/** Draws the list anew where the search changed; its place is looked up once, when it opens. */
function show(view: EditorView, list: OptionList<Insertable>, before: Slash | null): void {
  const slash = slashKey.getState(view.state) ?? null;
  if (slash === before) return;
  if (slash === null) {
    list.close();
    return;
  }
  list.show(matching(INSERTABLES, slash.query, wordsOf));
  if (before === null) placeBelow(view, list.dom, view.coordsAtPos(slash.from));
}

const wordsOf = ({ label, keywords }: Insertable) => [label, ...keywords].join(" ");

function insert(editor: Editor, insertable: Insertable): void {
  const slash = slashKey.getState(editor.state);
  if (!slash) return;
  const to = slash.from + 1 + slash.query.length;
  const chain = editor.chain().deleteRange({ from: slash.from, to }).setMeta(slashKey, null);
  insertable.insert(chain).scrollIntoView().run();
}
