import type { Editor } from "@tiptap/core";
import { type AltState, altState, DECORATIVE } from "../../../shared/article/alt-text.ts";
import { say } from "../../../shared/words/say.ts";
import { element } from "../fields/element.ts";
import { fieldButton } from "../fields/field-button.ts";
import { textField } from "../fields/text-field.ts";

export interface AltFieldOptions {
  readonly editor: Editor;
  readonly write: (alt: string | null) => void;
  /** Where each deed begins its own step of undo. */
  readonly onFocus: () => void;
}

/** What is said of a picture's alt text, with a sign, since nobody should need its colour. */
const SAID: Readonly<Record<AltState, readonly [sign: string, words: string]>> = {
  written: ["✓", say("Alt text")],
  decorative: ["✓", say("Decorative")],
  missing: ["!", say("No alt text")],
};

/** Alt text as words, or the choice that there is nothing to say; and how it stands. */
export function altField({ editor, write, onFocus }: AltFieldOptions) {
  const field = textField({ editor, label: say("Alt text"), write, onFocus });
  let own: string | null = null;
  const choose = () => {
    onFocus();
    write(own === DECORATIVE ? null : DECORATIVE);
  };
  const box = element("span", { class: "photo-box", "aria-hidden": "true" });
  const choice = fieldButton({ editor, label: say("Decorative"), onPress: choose });
  choice.classList.add("photo-decorative");
  choice.prepend(box);
  choice.title = say("Readers’ programs pass over a decorative picture");
  const sign = element("span", { "aria-hidden": "true" });
  const words = element("span");
  const state = element("span", { class: "photo-alt-state" }, sign, words);
  return {
    parts: [field.input, choice],
    state,
    show: (said: string | null, inherited: string | null) => {
      own = said;
      const now = altState(said ?? inherited);
      field.show(said, inherited);
      field.input.placeholder = now === "decorative" ? say("Nothing to describe") : say("Alt text");
      choice.setAttribute("aria-pressed", String(now === "decorative"));
      box.textContent = now === "decorative" ? "☑" : "☐";
      state.classList.toggle("missing", now === "missing");
      [sign.textContent, words.textContent] = SAID[now];
    },
  };
}
