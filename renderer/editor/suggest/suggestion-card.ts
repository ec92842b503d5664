import type { Editor } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";
import { hueOf } from "../../../shared/article/marks/suggestions.ts";
import { say } from "../../../shared/words/say.ts";
import { inWords } from "../../ui/date-time.ts";
import { element } from "../fields/element.ts";
import { placeBelow } from "../floating/place.ts";
import type { Floating } from "../floating/rest.ts";
import { rovingFocus } from "../floating/roving.ts";
import { suggestionAt } from "./places.ts";

/** Below the suggestion at the caret: whose it is, when it was made, and both answers. */
export function suggestionCard(editor: Editor, view: EditorView): Floating {
  const [name, time] = [element("strong"), element("time", { class: "suggestion-card-time" })];
  const decide = (verdict: "accept" | "reject") => () => {
    dom.hidden = true;
    view.focus();
    editor.commands.decideSuggestionHere(verdict);
  };
  const answers = [
    button(say("Accept"), decide("accept")),
    button(say("Reject"), decide("reject")),
  ];
  const dom = element(
    "div",
    { class: "floating suggestion-card", role: "toolbar", "aria-label": say("Suggestion") },
    name,
    time,
    ...answers,
  );
  dom.hidden = true;
  rovingFocus(dom, { across: true, leave: () => view.focus() });
  dom.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && dom.contains(relatedTarget))) dom.hidden = true;
  });
  return {
    dom,
    onRest: () => {
      const { doc, selection } = view.state;
      const here = selection.empty ? suggestionAt(doc, selection.head) : null;
      if (here === null) return;
      name.textContent = here.name;
      time.textContent = inWords(here.at);
      time.dateTime = here.at;
      dom.dataset.hue = String(hueOf(here.person));
      dom.dataset.person = here.person;
      for (const answer of answers) answer.hidden = !editor.isEditable;
      dom.hidden = false;
      placeBelow(view, dom, view.coordsAtPos(selection.from));
    },
    onStir: () => {
      if (!dom.hidden) dom.hidden = true;
    },
  };
}

function button(label: string, run: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: "floating-tool", tabindex: "-1" }, label);
  // The pointer leaves the focus in the text.
  made.addEventListener("pointerdown", (event) => event.preventDefault());
  made.addEventListener("mousedown", (event) => event.preventDefault());
  made.addEventListener("click", run);
  return made;
}
