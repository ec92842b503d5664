import { say } from "../../shared/words/say.ts";
import { type Stepped, stepInArticle } from "../editor/step-in-article.ts";
import type { Action } from "./action.ts";
import type { Workplace } from "./workplace.ts";

const step = (kind: Stepped, by: 1 | -1, label: string, shortcut: string): Action<Workplace> => ({
  name: `${kind}.${by === 1 ? "next" : "previous"}`,
  label,
  menu: "edit",
  shortcut,
  enabled: ({ editor }) => editor !== null,
  run: ({ editor }) => stepInArticle(editor, kind, by),
});

/** From one link, photo or TK of the article to the next. */
export const stepActions: readonly Action<Workplace>[] = [
  step("link", 1, say("Next link"), "Mod+Alt+J"),
  step("link", -1, say("Previous link"), "Mod+Alt+Shift+J"),
  step("photo", 1, say("Next photo"), "Mod+Alt+U"),
  step("photo", -1, say("Previous photo"), "Mod+Alt+Shift+U"),
  step("tk", 1, say("Next TK"), "Mod+Alt+H"),
  step("tk", -1, say("Previous TK"), "Mod+Alt+Shift+H"),
];
