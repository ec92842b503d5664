import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { rememberReplacement, replacementMemory } from "./replacement.ts";
import { replacementFor } from "./replacement-for.ts";

/**
 * Sets quotes, apostrophes, dashes and ellipses as the article's language does, while they are
 * typed. Undo or Backspace right after gives the character as it was typed.
 */
export const typography = (language: () => string | null) =>
  Extension.create({
    name: "typography",
    // After the Markdown shortcuts: "---" is a rule before it is a dash.
    priority: 50,
    addProseMirrorPlugins: () => [replacementMemory(), replaceWhileTyping(language)],
  });

function replaceWhileTyping(language: () => string | null): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, typed) {
        if (view.composing || typed.length !== 1) return false;
        const $from = view.state.doc.resolve(from);
        const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\n");
        const found = replacementFor(before, typed, language());
        if (found === null) return false;
        const { tr } = view.state;
        const start = from - found.remove;
        tr.insertText(found.text, start, to);
        const replacement = { from: start, to: start + found.text.length, typed: found.typed };
        view.dispatch(rememberReplacement(tr, replacement).scrollIntoView());
        return true;
      },
    },
  });
}
