import { say } from "../../shared/words/say.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const suggestChanges: Action<Workplace> = {
  name: "suggest.switch",
  label: say("Suggest changes, or edit"),
  menu: "edit",
  shortcut: "Mod+Alt+Shift+X",
  enabled: ({ editor }) => editor?.isEditable ?? false,
  run: ({ suggests }) => suggests.set(!suggests.get()),
};

const step = (name: string, label: string, shortcut: string, by: 1 | -1): Action<Workplace> => ({
  name,
  label,
  menu: "edit",
  shortcut,
  enabled: ({ editor }) => editor !== null,
  run: ({ editor }) => {
    editor?.chain().focus().stepSuggestion(by).run();
  },
});

const decide = (
  verdict: "accept" | "reject",
  label: string,
  shortcut: string,
): Action<Workplace> => ({
  name: `suggest.${verdict}`,
  label,
  menu: "edit",
  shortcut,
  enabled: ({ editor }) => editor?.isEditable ?? false,
  run: ({ editor }) => {
    editor?.chain().focus().decideSuggestionHere(verdict).run();
  },
});

const decideAll = (verdict: "accept" | "reject", label: string): Action<Workplace> => ({
  name: `suggest.${verdict}All`,
  label,
  menu: "edit",
  shortcut: null,
  enabled: ({ editor }) => editor?.isEditable ?? false,
  run: ({ editor }) => {
    editor?.chain().focus().decideSuggestions("all", verdict).run();
  },
});

/** Suggesting, and what is done with suggestions. */
export const suggestionActions: readonly Action<Workplace>[] = [
  suggestChanges,
  step("suggest.next", say("Next suggestion"), "Mod+Alt+G", 1),
  step("suggest.previous", say("Previous suggestion"), "Mod+Alt+Shift+G", -1),
  decide("accept", say("Accept the suggestion at the caret"), "Mod+Alt+Shift+Y"),
  decide("reject", say("Reject the suggestion at the caret"), "Mod+Alt+Shift+N"),
  decideAll("accept", say("Accept all suggestions")),
  decideAll("reject", say("Reject all suggestions")),
];
